import { STORY_PARTS } from '../../model/items';
import type { KnownAs, MarkedFigure } from '../figures/marks';
import { type Story, titleOf } from '../story';
import type { Cues } from './cues';
import type { Sheet, SheetFigure } from './sheet';
import { SIZES, sizeFor } from './size';

/** What the sheet says about a figure. It goes without those that can't be said, because paper gets lost. */
const KNOWN: Partial<Record<KnownAs, string>> = {
  measured: 'measured',
  estimated: 'estimated',
};

/** How many characters of a text there's room for. */
const ROOM = { short: 600, how: 140, label: 60 };

/**
 * What fits on one page of A4 or Letter. First the type gets smaller, then the last figures go. A
 * number in words, such as “two colleagues,” is only there if the reader has said how it's known.
 *
 * @param answers the names of the groups of questions that it answers
 * @param figures with the reader's answer to “How do you know?” for each
 */
export function sheetOf(
  story: Story,
  cues: Cues,
  answers: readonly string[],
  figures: readonly (MarkedFigure & { how: string })[],
): Sheet {
  const short = story.short.trim();
  const sayable = figures
    .filter(({ knownAs, text }) => (knownAs ? KNOWN[knownAs] : /\d/.test(text)))
    .map(({ key, label, knownAs, how }) => ({
      key,
      label: (knownAs === 'estimated' ? 'about ' : '') + shortened(label, ROOM.label),
      known: (knownAs && KNOWN[knownAs]) ?? '',
      how: shortened(how.trim().replace(/\s+/g, ' '), ROOM.how),
    }));
  const all = sayable.filter((figure, at) => isFirst(figure, sayable.slice(0, at)));
  const rest = {
    title: titleOf(story),
    answers,
    parts: STORY_PARTS.map((name) => ({ name, cues: cues[name] })),
    short: shortened(short, ROOM.short),
  };
  const [smallest = 0] = SIZES.slice(-1);
  let shown = all;
  let size = sizeFor({ ...rest, figures: shown });
  while (size === undefined && shown.length > 0) {
    shown = shown.slice(0, -1);
    size = sizeFor({ ...rest, figures: shown });
  }
  return {
    ...rest,
    figures: shown,
    left: all.length - shown.length,
    unchecked: figures.filter(({ knownAs }) => !knownAs).length,
    isCut: short.length > ROOM.short,
    size: size ?? smallest,
  };
}

/** Whether a figure that's told twice hasn't come up yet. */
const isFirst = (figure: SheetFigure, before: readonly SheetFigure[]): boolean =>
  before.every(({ label, how }) => label !== figure.label || (how !== figure.how && figure.how));

/** A text up to a length, without half a word or half a letter at its end. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${start.replace(/\s+\S{0,30}$/, '').trimEnd()}…`;
}
