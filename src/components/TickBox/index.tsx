import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';

interface Props {
  checked: boolean;
  onTick(checked: boolean): void;
}

/** A checkbox whose tick is kept; one that was ticked before the scripts arrived is kept too. */
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
