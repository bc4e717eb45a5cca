import type { GuideItem } from '../model/practice-data';
import type { Block, Phrase } from '../model/rich-text';
import { countWords } from '../model/talk-time';

/**
 * How many words a reader meets in an item, from the prompt to the end of its answer. Of a
 * question's feedback, that's what belongs to the right options, and of a scenario's notes, those on
 * the strong responses.
 */
export function wordsOf({ kind, item }: GuideItem): number {
  switch (kind) {
    case 'card':
      return sum([item.do, item.dont, item.why].map(wordsIn));
    case 'question': {
      const { stem, passages, options, explanation } = item;
      const shown = [
        stem,
        ...passages.map(({ words }) => words),
        ...options.flatMap(({ words, right, feedback }) => (right ? [words, feedback] : [words])),
        ...explanation,
      ];
      return sum(shown.map(wordsIn));
    }
    case 'exercise': {
      const { prompt, model, rubric } = item;
      return sum([
        ...[...prompt, ...model].map(wordsInBlock),
        ...rubric.map(({ label }) => wordsIn(label)),
      ]);
    }
    case 'talk':
      return sum([
        ...item.question.map(wordsInBlock),
        ...item.tiers.map(({ name, description }) => wordsIn([name, ' ', ...description])),
      ]);
    case 'scenario': {
      const { setting, responses, notes } = item;
      const strong = notes.filter((_, at) => responses[at]?.verdict === 'strong').flat();
      return sum([
        ...[...setting, ...strong].map(wordsInBlock),
        ...responses.flatMap(({ answer }) => answer.map(wordsIn)),
      ]);
    }
  }
}

const sum = (counts: number[]): number => counts.reduce((total, each) => total + each, 0);

const wordsIn = (phrase: Phrase): number => countWords(textOf(phrase));

/** The words of a phrase without its marks. */
export const textOf = (phrase: Phrase): string =>
  phrase
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.mark === 'code' ? piece.text : textOf(piece.phrase),
    )
    .join('');

function wordsInBlock(block: Block): number {
  if (block.block === 'paragraph') return wordsIn(block.words);
  return sum((block.block === 'quote' ? block.blocks : block.items.flat()).map(wordsInBlock));
}
