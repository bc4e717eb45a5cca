import { useHistory, useLocation } from '@docusaurus/router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type FailedNavigation,
  isReachable,
  whenNavigationFails,
} from '../../plugins/load-watchdog/failed-navigation';

interface Shown extends FailedNavigation {
  /**
   * The key of the location where it's shown. It disappears when the reader goes somewhere else.
   */
  key: string | undefined;
  tries: number;
}

/** If the next page can't be loaded, keeps the reader on this one and says so. */
export default function NavigationNotice(): ReactNode {
  const history = useHistory();
  const { key } = useLocation();
  const [notice, setNotice] = useState<Shown>();
  const first = useRef<HTMLButtonElement & HTMLAnchorElement>(null);
  const focused = useRef<Element>(null);

  useEffect(() => {
    whenNavigationFails((failure) => {
      history.replace(failure.shown);
      if (failure.ending === 'open') window.location.replace(failure.href);
      else {
        focused.current = document.activeElement;
        setNotice({ ...failure, key: history.location.key, tries: 0 });
      }
    });
  }, [history]);
  const shownAt = notice?.key;
  useEffect(() => {
    if (shownAt) first.current?.focus({ preventScroll: true });
  }, [shownAt]);

  if (!notice || notice.key !== key) return null;
  const { href, ending, tries } = notice;
  const tryAgain = async (): Promise<void> => {
    if (await isReachable(href)) window.location.replace(href);
    else setNotice({ ...notice, tries: tries + 1 });
  };
  return (
    <div className="notice-bar" role="alert">
      {/* A new element, so that screen readers announce the words again. */}
      <p key={tries}>
        {ending === 'broken'
          ? 'That page didn’t load.'
          : `You’re ${tries ? 'still ' : ''}offline, or the site can’t be reached.`}{' '}
        Nothing on this page is lost.
      </p>
      {ending === 'broken' ? (
        <a ref={first} className="button-plain" href={href}>
          Open that page
        </a>
      ) : (
        <button ref={first} type="button" className="button-plain" onClick={tryAgain}>
          Try again
        </button>
      )}
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          setNotice(undefined);
          if (focused.current instanceof HTMLElement)
            focused.current.focus({ preventScroll: true });
        }}
      >
        Stay here
      </button>
    </div>
  );
}
