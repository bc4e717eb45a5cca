import { useHistory, useLocation } from '@docusaurus/router';
import { startTransition, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import {
  idsFor,
  type PracticeState,
  queryOf,
  type SessionSelection,
  selectionFrom,
} from '../../practice/session/selection';
import { browserStore } from '../../practice/storage/browser-store';

/** The current session. */
interface Running {
  selection: SessionSelection;
  /** When it began, in milliseconds since 1970. */
  begun: number;
  /** What to ask. */
  ids: string[];
}

/** A session that can be started or continued, and how many items are left. */
export interface Left {
  selection: SessionSelection;
  left: number;
}

interface Sessions {
  running: Running | undefined;
  /**
   * Whether the reader's data has been read, and it's clear which session the address asks for, if
   * any.
   */
  settled: boolean;
  /** An unfinished session. */
  saved: Left | undefined;
  /**
   * The session in the link, if there's also an unfinished one. The reader decides which one to
   * continue.
   */
  linked: Left | undefined;
  /** Why the session in the link can't start, in a sentence; empty if it can. */
  missing: string;
  start(selection: SessionSelection): void;
  /** Continues the unfinished session. */
  resume(): void;
  /** Marks the session as finished, so that it can't be continued. */
  over(): void;
  /** Leaves the session. */
  leave(): void;
}

/** The setting with the latest session: its query, and when it began. */
export const SESSION = 'session';

/**
 * The session of the practice page, whether it's started by a button, started by a link, or
 * continued. The address always leads back to it. The page changes in short slices of time, so that
 * it doesn't block.
 */
export function useRunning(state: PracticeState, ready: boolean): Sessions {
  const [running, setRunning] = useState<Running>();
  const [missing, setMissing] = useState('');
  /** Whether a session was started, or the address was checked for one. */
  const [followed, setFollowed] = useState(false);
  const [linked, setLinked] = useState<Left>();
  const { search } = useLocation();
  const history = useHistory();
  const left = useMemo(
    () => (ready && !running ? savedIn(state) : undefined),
    [state, ready, running],
  );

  const hold = (session: Running | undefined): void =>
    startTransition(() => {
      setMissing('');
      setLinked(undefined);
      setRunning(session);
      setFollowed(true);
    });
  const start = (selection: SessionSelection): void => {
    const begun = now();
    const ids = idsFor(selection, state, begun);
    if (ids.length === 0) {
      startTransition(() => {
        setMissing(
          selection.card
            ? 'This link leads to something that isn’t on the site, or isn’t anymore.'
            : 'There’s nothing to practice in the session this link leads to.',
        );
        setFollowed(true);
      });
      return;
    }
    // Looking at one card doesn't replace an unfinished session.
    if (!selection.card) browserStore().set(SESSION, `${queryOf(selection)}&begun=${begun}`);
    hold({ selection, begun, ids });
  };

  const wasRunning = useRef(false);
  const writeAddress = useEffectEvent((session: Running | undefined) => {
    // The router renders at once, so it has to run after what's rendered in slices.
    const wasLeft = wasRunning.current && !session;
    wasRunning.current = session !== undefined;
    const query = session ? `?${queryOf(session.selection)}` : '';
    if (query === search) return;
    // Back leaves a session. After a push, Docusaurus moves the focus to the top of the page, so a
    // replace comes after it.
    if (session) history.push({ search: query });
    if (session || wasLeft) history.replace({ search: query });
  });
  useEffect(() => writeAddress(running), [running]);

  const followAddress = useEffectEvent((wanted: SessionSelection | undefined) => {
    // A link to the page itself, like the one in the top bar, leaves the session.
    if (running && !wanted) hold(undefined);
    if (!wanted) setLinked(undefined);
    if (running || !wanted) return;
    const isLeft = left && queryOf(left.selection) === queryOf(wanted);
    const ask = left && !isLeft && !wanted.card ? idsFor(wanted, state, now()).length : 0;
    if (isLeft) hold(left);
    else if (ask > 0) {
      // The link replaces the unfinished session only if the reader wants it to.
      startTransition(() => {
        setMissing('');
        setLinked({ selection: wanted, left: ask });
        setFollowed(true);
      });
    } else start(wanted);
  });
  useEffect(() => followAddress(ready ? selectionFrom(search) : undefined), [ready, search]);

  return {
    running,
    settled: ready && (followed || !selectionFrom(search)),
    saved: left && { selection: left.selection, left: left.ids.length },
    linked: left && linked,
    missing,
    start,
    resume: () => left && hold(left),
    over() {
      // Another tab may have started its own session since.
      const own = running && browserStore().setting(SESSION).endsWith(`&begun=${running.begun}`);
      if (own) browserStore().set(SESSION, '');
    },
    leave: () => hold(undefined),
  };
}

/** The time for dating reviews: never before 1970. */
const now = (): number => Math.max(0, Date.now());

/** The latest session, if some of its items are left. */
function savedIn(state: PracticeState): Running | undefined {
  const kept = browserStore().setting(SESSION);
  const selection = selectionFrom(kept);
  const begun = Number(new URLSearchParams(kept).get('begun') ?? NaN);
  if (!selection || !(begun >= 0)) return undefined;
  const ids = idsFor(selection, state, begun);
  return ids.length > 0 ? { selection, begun, ids } : undefined;
}
