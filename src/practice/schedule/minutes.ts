/** The name of the setting with the minutes that the reader has a day. */
export const MINUTES = 'minutes';

/** How many minutes a day a reader can ask for, and how many it is without a word: conventions. */
export const MINUTES_A_DAY = { least: 5, usual: 15, most: 60 };

/** The minutes a day that a stored setting asks for; the usual ones if it doesn't say. */
export function minutesFrom(setting: string): number {
  const { least, usual, most } = MINUTES_A_DAY;
  const asked = Math.round(Number(setting || usual));
  return Number.isNaN(asked) ? usual : Math.min(most, Math.max(least, asked));
}
