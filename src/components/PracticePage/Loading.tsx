import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  failed: boolean;
  onAgain(): void;
  onLeave(): void;
}

/** What's shown instead of a session until its questions are there. */
export default function Loading({ failed, onAgain, onLeave }: Props): ReactNode {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (failed) again.current?.focus();
  }, [failed]);
  return (
    <>
      <p role="status">
        {failed
          ? 'The questions didn’t load. You may be offline. Nothing you’ve saved is lost.'
          : 'Loading the questions…'}
      </p>
      {failed && (
        <p>
          <button ref={again} type="button" className="button-primary" onClick={onAgain}>
            Try again
          </button>{' '}
          <button type="button" className="button-plain" onClick={onLeave}>
            Back to Practice
          </button>
        </p>
      )}
    </>
  );
}
