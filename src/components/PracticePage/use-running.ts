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

/** A session under way. */
interface Running {
  selection: SessionSelection;
  /** When it was begun, in milliseconds since 1970. */
  begun: number;
  /** What is to be asked. */
  ids: string[];
}

/** A session that can be begun or taken up, and how many items it asks. */
export interface Left {
  selection: SessionSelection;
  left: number;
}

interface Sessions {
  running: Running | undefined;
  /** Whether the record is read, and known which session the address asks for, if any. */
  settled: boolean;
  /** A session that was left before its end. */
  saved: Left | undefined;
  /** A session that a link asks for, while another one was left before its end: the reader decides which to go on with. */
  linked: Left | undefined;
  /** Why the session that a link asked for cannot be held, in a sentence; empty where there is no such thing. */
  missing: string;
  start(selection: SessionSelection): void;
  /** Takes up the session that was left. */
  resume(): void;
  /** Says that the session is over, and so cannot be taken up again. */
  over(): void;
  /** Leaves the session. */
  leave(): void;
}

/** The name under which the session is kept that was begun last: its query, and when it was begun. */
export const SESSION = 'session';

/**
 * The session of the practice page: begun by hand, by a link, or taken up again. The address always leads back to it. The
 * page changes over to it, and back, in slices of time.
 */
export function useRunning(state: PracticeState, ready: boolean): Sessions {
  const [running, setRunning] = useState<Running>();
  const [missing, setMissing] = useState('');
  /** Whether an address that asks for a session was followed, or a session begun. */
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
    // A look at one card does not take the place of a session that was left.
    if (!selection.card) browserStore().set(SESSION, `${queryOf(selection)}&begun=${begun}`);
    hold({ selection, begun, ids });
  };

  const wasRunning = useRef(false);
  const writeAddress = useEffectEvent((session: Running | undefined) => {
    // The router draws the page at once, and so comes after what is drawn in slices.
    const wasLeft = wasRunning.current && !session;
    wasRunning.current = session !== undefined;
    const query = session ? `?${queryOf(session.selection)}` : '';
    if (query === search) return;
    // Back leads out of a session. Docusaurus gives the focus to the top of the page after a push, and so the push is not the last.
    if (session) history.push({ search: query });
    if (session || wasLeft) history.replace({ search: query });
  });
  useEffect(() => writeAddress(running), [running]);

  const followAddress = useEffectEvent((wanted: SessionSelection | undefined) => {
    // A link to the page itself, as the bar on top has one, leads out of the session.
    if (running && !wanted) hold(undefined);
    if (!wanted) setLinked(undefined);
    if (running || !wanted) return;
    const isLeft = left && queryOf(left.selection) === queryOf(wanted);
    const ask = left && !isLeft && !wanted.card ? idsFor(wanted, state, now()).length : 0;
    if (isLeft) hold(left);
    else if (ask > 0) {
      // The link takes the place of the session that was left only if the reader wants it to.
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
      // Another tab may have begun one of its own since.
      const own = running && browserStore().setting(SESSION).endsWith(`&begun=${running.begun}`);
      if (own) browserStore().set(SESSION, '');
    },
    leave: () => hold(undefined),
  };
}

/** The time as reviews are dated: never before 1970. */
const now = (): number => Math.max(0, Date.now());

/** The session that was begun last, if something of it is still to be asked. */
function savedIn(state: PracticeState): Running | undefined {
  const kept = browserStore().setting(SESSION);
  const selection = selectionFrom(kept);
  const begun = Number(new URLSearchParams(kept).get('begun') ?? NaN);
  if (!selection || !(begun >= 0)) return undefined;
  const ids = idsFor(selection, state, begun);
  return ids.length > 0 ? { selection, begun, ids } : undefined;
}
