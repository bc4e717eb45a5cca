/** Milliseconds as minutes and seconds, begun seconds not counted: `1:05`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The time left of a length, `0:00` only once nothing is left. */
export const timeLeft = (length: number, elapsed: number): string =>
  clockTime(Math.ceil((length - elapsed) / 1000) * 1000);

/** Minutes in words, for a sentence: `30 seconds`, `1 minute`, `2.5 minutes`. */
export const inMinutes = (minutes: number): string =>
  minutes < 1 ? `${minutes * 60} seconds` : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

/** From how many words on a text counts as an attempt. */
const ATTEMPT = 5;

/** Whether somebody has tried to answer in writing. */
export const isAttempt = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= ATTEMPT;
