/** How many phrases there are to look at, for a heading. */
export const phrases = (count: number): string =>
  count === 0
    ? 'Nothing left to look at'
    : `${count} ${count === 1 ? 'phrase' : 'phrases'} to look at`;

/** The same for an announcement, with the part that they're in. */
export const phrasesIn = (count: number, part: string): string => `${phrases(count)} in ${part}`;
