import type { Session } from '../../practice/session/session';

/** Sessions that were left by a link to another page, by the seeds of their players. */
const left = new Map<string, Session>();

/** The session of this seed as the reader left it; undefined if nothing was answered or skipped in it. */
export const positionOf = (seed: string | undefined): Session | undefined =>
  seed === undefined ? undefined : left.get(seed);

/** Remembers a session until the tab closes or the page is loaded again. */
export function rememberPosition(seed: string | undefined, session: Session): void {
  if (seed !== undefined && session.last) left.set(seed, session);
}
