/** A number of minutes, for a sentence: “one minute,” “12 minutes.” */
export const minutesIn = (minutes: number): string =>
  minutes === 1 ? 'one minute' : `${minutes} minutes`;
