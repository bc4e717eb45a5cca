import { type Answer, otherSide, SIDE_NAME, type Side } from '../../practice/play/sitting';

export { otherSide, SIDE_NAME };

/** The four answers, each with the key that gives it while the card has the focus. */
export const ANSWERS: { key: string; said: Side; sure: boolean }[] = [
  { key: '1', said: 'do', sure: true },
  { key: '2', said: 'dont', sure: true },
  { key: '3', said: 'do', sure: false },
  { key: '4', said: 'dont', sure: false },
];

/** The verdict in a sentence or two. */
export function resultOf({ side, right, sure }: Pick<Answer, 'side' | 'sure' | 'right'>): string {
  const verdict = `${right ? 'Right' : 'Not this time'}: it is a ${SIDE_NAME[side].toLowerCase()}.`;
  if (right) return verdict;
  return sure
    ? `${verdict} You were sure, so it comes back first.`
    : `${verdict} It comes back before the end.`;
}
