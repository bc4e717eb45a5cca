import type { Session } from '../../practice/session/session';

/** How far a reader is in a session. */
export interface Position {
  session: Session;
  /** When each step was made, in milliseconds since 1970. */
  moments: readonly number[];
}

/** Sessions that were left by a link to another page, by the seeds of their players. */
const left = new Map<string, Position>();

/** The session of this seed as the reader left it; undefined if nothing was answered or skipped in it. */
export const positionOf = (seed: string | undefined): Position | undefined =>
  seed === undefined ? undefined : left.get(seed);

/** Remembers a session until the tab closes or the page is loaded again. */
export function rememberPosition(seed: string | undefined, position: Position): void {
  if (seed !== undefined && position.session.last) left.set(seed, position);
}
