import type { ResponseVerdict } from '../../model/items';

/** The verdict on the reader's choice, in two sentences. */
export const VERDICT_SAID: Record<ResponseVerdict, string> = {
  weak: 'This answer is weak. What gives it away is marked.',
  'so-so': 'This answer is so-so. What holds it back is marked.',
  strong: 'This answer is strong. What carries it is marked.',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four'];

/** The answers that the reader didn't choose, and their order. */
export const othersSaid = (count: number): string =>
  `The other ${NUMBERS[count] ?? count}, from weak to strong`;

/** How many answers there are, and in which order. */
export const orderSaid = (count: number): string =>
  `All ${NUMBERS[count] ?? count} answers, from weak to strong`;
