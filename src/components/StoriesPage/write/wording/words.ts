/** How many phrases there are to look at, for a heading or an announcement. */
export const phrasesIn = (count: number, where: string): string =>
  count === 0
    ? `Nothing left to look at in ${where}`
    : `${count} ${count === 1 ? 'phrase' : 'phrases'} to look at in ${where}`;
