import { type CardAnswer, type CardSide, SIDE_NAME } from '../../../practice/session/turn';

/** The four replies, each with its keyboard shortcut. */
export const REPLIES: { key: string; side: CardSide; sure: boolean }[] = [
  { key: '1', side: 'do', sure: true },
  { key: '2', side: 'dont', sure: true },
  { key: '3', side: 'do', sure: false },
  { key: '4', side: 'dont', sure: false },
];

/** The verdict in a sentence or two. */
export function cardVerdict({
  side,
  right,
  sure,
}: Pick<CardAnswer, 'side' | 'sure' | 'right'>): string {
  const verdict = `${right ? 'Right' : 'Not this time'}: it’s a ${SIDE_NAME[side].toLowerCase()}.`;
  if (right) return verdict;
  return sure
    ? `${verdict} You were sure, so it comes back first.`
    : `${verdict} It comes back before the end.`;
}
