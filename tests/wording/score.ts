import type { CategoryId } from '../../src/stories/wording/categories';
import { type Finding, findings } from '../../src/stories/wording/findings';
import type { Answer, Corpus } from './answers';

/** What the wording check finds in a corpus. */
export interface Score {
  /** Annotations, and how many of them have a finding of their category in the line. */
  annotated: number;
  found: number;
  byCategory: Map<CategoryId, { annotated: number; found: number }>;
  /** Words of the strong answers, and the findings in them, all of which count as false. */
  words: number;
  falseMarks: number;
}

const touches = ({ start, end }: Finding, line: { start: number; end: number }): boolean =>
  start < line.end && end > line.start;

/** The annotations of a weak answer, each with whether it was found. */
const annotationsOf = ({ text, lines }: Answer) => {
  const all = findings(text);
  return lines.flatMap((line) =>
    line.marked.map((category) => ({
      line: text.slice(line.start, line.end),
      category,
      found: all.some((finding) => finding.category === category && touches(finding, line)),
    })),
  );
};

export function scoreOf({ weak, strong }: Corpus): Score {
  const byCategory: Score['byCategory'] = new Map();
  for (const { category, found } of weak.flatMap(annotationsOf)) {
    const { annotated, found: before } = byCategory.get(category) ?? { annotated: 0, found: 0 };
    byCategory.set(category, { annotated: annotated + 1, found: before + Number(found) });
  }
  const totals = [...byCategory.values()];
  return {
    annotated: totals.reduce((sum, { annotated }) => sum + annotated, 0),
    found: totals.reduce((sum, { found }) => sum + found, 0),
    byCategory,
    words: strong.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0),
    falseMarks: strong.reduce((sum, { text }) => sum + findings(text).length, 0),
  };
}

/** One line about a corpus: `tuned: 130 of 150 weak lines marked (0.87); …`. */
export function describe(name: string, { annotated, found, words, falseMarks }: Score): string {
  const share = (found / annotated).toFixed(2);
  const rate = ((falseMarks / words) * 200).toFixed(2);
  return `${name}: ${found} of ${annotated} weak lines marked with the right category (${share}); ${falseMarks} false marks in ${words} words of strong answers (${rate} per 200)`;
}
