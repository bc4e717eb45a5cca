import { BREAK } from '../../model/item-time';

/**
 * How long a session took, in milliseconds: the time between its steps. A longer one than five
 * minutes was a break, and only five minutes of it count. A clock that was set back adds nothing.
 *
 * @param moments when each step was made, oldest first, in milliseconds since 1970
 */
export const timeSpent = (moments: readonly number[]): number =>
  moments.reduce((sum, at, place) => {
    const before = moments[place - 1] ?? at;
    return sum + Math.min(BREAK, Math.max(0, at - before));
  }, 0);
