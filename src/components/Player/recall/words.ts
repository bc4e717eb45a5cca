/** The two replies, each with its keyboard shortcut. */
export const REPLIES: { key: string; had: boolean; name: string }[] = [
  { key: '1', had: true, name: 'I had it' },
  { key: '2', had: false, name: 'Not yet' },
];

/** What the reader said, in a sentence. */
export const recallVerdict = ({ right }: { right: boolean }): string =>
  right ? 'You had it.' : 'Not yet. It comes back before the end.';
