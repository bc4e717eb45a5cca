import { fnv1a } from '../../model/hash';
import type { TextName } from '../ids';
import type { Stories } from '../storage/stories';
import type { Story } from '../story';
import { type Figure, findFigures } from './find';

/** How well the reader knows a figure. */
export const KNOWN_AS = {
  measured: 'Measured: I can say where it’s from',
  estimated: 'Estimated: I’ll say “about”',
  unknown: 'I don’t know: I’d leave it out or say so',
  confidential: 'Confidential: I’ll say it without the figure',
} as const;

export type KnownAs = keyof typeof KNOWN_AS;

/** A figure, and what the reader said about it. */
export interface MarkedFigure extends Figure {
  /** Names the mark, and the text with the answer to “How do you know?”. It lasts once it's marked. */
  key: string;
  /** Undefined if the reader hasn't said. */
  knownAs: KnownAs | undefined;
}

/** The text with the answer to “How do you know?”, for a figure that's marked. */
export const howName = ({ key }: Pick<MarkedFigure, 'key'>): TextName => `figure-${key}`;

interface Mark {
  key: string;
  knownAs: KnownAs;
  says: string;
  sentence: string;
}

/**
 * How much a sentence may change before a mark no longer belongs to its figure: the least share of
 * words that both versions have. It's a convention: half would lose marks while the reader rewrites,
 * and none would give one to another figure.
 */
const LEAST = 0.2;

/**
 * The figures of a story with their marks. A mark belongs to the figure that says the same, in the
 * sentence most like the one in which it was marked. So it survives changes around the figure, and
 * isn't taken for that of another one with the same number.
 */
export function markedFigures(story: Story): MarkedFigure[] {
  const figures = withKeys(findFigures(story.parts));
  const marks = marksOf(story);
  const pairs = figures
    .flatMap((figure) =>
      marks
        .filter(({ says }) => says === figure.says)
        .map((mark) => ({
          figure,
          mark,
          like: likeness(figure.sentence, mark.sentence),
          // Two figures of one sentence may say the same.
          isOwn: mark.key === figure.key,
        })),
    )
    .filter(({ like }) => like >= LEAST)
    .sort((one, other) => other.like - one.like || Number(other.isOwn) - Number(one.isOwn));
  const marked = new Map<Figure, Mark>();
  const given = new Set<Mark>();
  for (const { figure, mark } of pairs) {
    if (marked.has(figure) || given.has(mark)) continue;
    marked.set(figure, mark);
    given.add(mark);
  }
  const free = freeKeys(marks.map(({ key }) => key));
  return figures.map((figure) => {
    const mark = marked.get(figure);
    if (mark) return { ...figure, key: mark.key, knownAs: mark.knownAs };
    return { ...figure, key: free(figure.key), knownAs: undefined };
  });
}

/** A mark whose figure is no longer in the story. */
type GoneFigure = Pick<MarkedFigure, 'key' | 'sentence'>;

/** The marks whose figures are no longer in a story. What the reader wrote about them is still stored. */
export function goneFigures(story: Story): GoneFigure[] {
  const present = new Set(markedFigures(story).map(({ key }) => key));
  return marksOf(story).filter(({ key }) => !present.has(key));
}

/** Marks a figure of a story; undefined unmarks it. */
export function markFigure(
  stories: Stories,
  story: string,
  { key, says, sentence }: MarkedFigure,
  knownAs: KnownAs | undefined,
): void {
  stories.mark(story, 'figure', key, knownAs ? JSON.stringify({ knownAs, says, sentence }) : '');
}

/**
 * Has the marks of a story remember the sentences as they are now, so that they also survive many
 * small changes: for when the reader looks at the figures.
 */
export function rememberSentences(stories: Stories, story: Story): void {
  for (const figure of markedFigures(story))
    if (figure.knownAs) markFigure(stories, story.id, figure, figure.knownAs);
}

const marksOf = ({ figures }: Story): Mark[] =>
  [...figures].flatMap(([key, stored]) => {
    const mark = read(stored);
    return mark ? [{ key, ...mark }] : [];
  });

function read(stored: string): Omit<Mark, 'key'> | undefined {
  try {
    const { knownAs, says, sentence } = Object(JSON.parse(stored));
    const isMark = typeof says === 'string' && typeof sentence === 'string' && isKnownAs(knownAs);
    return isMark ? { knownAs, says, sentence } : undefined;
  } catch {
    return undefined;
  }
}

const isKnownAs = (value: unknown): value is KnownAs =>
  typeof value === 'string' && Object.hasOwn(KNOWN_AS, value);

const wordsIn = (sentence: string): Set<string> =>
  new Set(sentence.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu));

/** The share of words that two sentences have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [ours, theirs] = [wordsIn(one), wordsIn(other)];
  const all = new Set([...ours, ...theirs]).size;
  return all === 0 ? 1 : [...ours].filter((word) => theirs.has(word)).length / all;
}

/** Gives each figure a key that goes by what it says, and by its sentence. */
function withKeys(figures: readonly Figure[]): (Figure & { key: string })[] {
  const free = freeKeys([]);
  return figures.map((figure) => {
    const hash = (fnv1a(`${figure.says} ${figure.sentence}`) >>> 0).toString(36);
    return { ...figure, key: free(hash) };
  });
}

/** Makes keys that nothing else has: the wished one, or one with a number behind it. */
function freeKeys(taken: Iterable<string>): (wished: string) => string {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return (wished) => {
    let count = counts.get(wished) ?? 0;
    let key: string;
    do key = ++count === 1 ? wished : `${wished}-${count}`;
    while (given.has(key));
    counts.set(wished, count);
    given.add(key);
    return key;
  };
}
