import type { Sheet } from './sheet';

/** The sizes of type to try, in points. */
export const SIZES = [13, 12, 11, 10, 9] as const;

/** The printed area, in millimeters: what A4 and Letter have in common, within margins of 10. */
const PAPER = { width: 190, height: 255 };

/** Millimeters in a point. */
const POINT = 0.352778;

/** A guess, on the safe side: the width of a letter and the height of a line, as shares of the type size. */
const LETTER = 0.56;
const LINE = 1.4;

/** How large cue words and the title are, next to the rest. */
const LARGE = { cues: 1.4, title: 1.8 };

type Content = Pick<Sheet, 'title' | 'answers' | 'parts' | 'figures' | 'short'>;

/** The largest type with which all of this fits on a page; undefined if none does. */
export const sizeFor = (content: Content): number | undefined =>
  SIZES.find((size) => linesOf(content, size) * size * POINT * LINE <= PAPER.height);

/** How many lines of usual type the content takes, with its headings and the space between. */
function linesOf({ title, answers, parts, figures, short }: Content, size: number): number {
  const lines = (text: string, large = 1, width = 1): number =>
    Math.max(1, Math.ceil((text.length * LETTER * size * POINT * large) / (PAPER.width * width))) *
    large;
  const cues = parts.map((part) => lines(part.cues.join(' · '), LARGE.cues, 0.78) + 1);
  const counted = figures.map(
    ({ label, known, how }) => lines(`${label} ${known} ${how}`, 1, 0.95) + 0.4,
  );
  return (
    lines(title, LARGE.title) +
    lines(answers.join(' · ')) +
    8 +
    sum(cues) +
    (short ? 2 + lines(short) : 0) +
    (figures.length > 0 ? 2 + sum(counted) : 0)
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
