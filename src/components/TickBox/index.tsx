import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';

interface Props {
  checked: boolean;
  onTick(checked: boolean): void;
}

/** A checkbox whose state is saved, even if it was checked before the scripts loaded. */
export default function TickBox({ checked, onTick }: Props): ReactNode {
  const box = useRef<HTMLInputElement>(null);
  const adopt = useEffectEvent(() => {
    if (box.current?.checked && !checked) onTick(true);
  });
  useLayoutEffect(() => adopt(), []);
  return (
    <input
      ref={box}
      type="checkbox"
      autoComplete="off"
      checked={checked}
      onChange={({ target }) => onTick(target.checked)}
    />
  );
}
