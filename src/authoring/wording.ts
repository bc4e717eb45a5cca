import { fnv1a } from '../model/hash';
import type { Card, ChecklistItem, Question } from '../model/items';
import type { Block, Phrase } from '../model/rich-text';

/*
 * The wording of an item stands for what it asks and what is right: a review keeps it, so that a reader can be told that
 * an item has changed since. It is 32 bits in base 36; that one change of an item goes unnoticed is as likely as 1 in 2 ** 32.
 */

/** The wording of a card: its two cells, and which is which. */
export const cardWording = ({ do: good, dont }: Pick<Card, 'do' | 'dont'>): string =>
  fingerprint([words(good), words(dont)]);

/** The wording of a question: what is asked, what it is about, and the options with which are right, in any order. */
export function questionWording({
  stem,
  passages,
  options,
}: Pick<Question, 'stem' | 'passages' | 'options'>): string {
  const about = passages.map((passage) => words(passage.words)).join(' ');
  return fingerprint([
    words(stem),
    about,
    ...options.map((option) => `${option.right ? '+' : '-'}${words(option.words)}`).sort(),
  ]);
}

/** The wording of an exercise: its prompt, and the ideas by which an answer is judged. */
export const exerciseWording = (prompt: Block[], rubric: ChecklistItem[]): string =>
  fingerprint([wordsOfBlocks(prompt), ...rubric.map(({ label }) => words(label))]);

const fingerprint = (parts: string[]): string => (fnv1a(parts.join('\n')) >>> 0).toString(36);

/** A phrase’s words, parted by one space each: letters and digits in lower case, with no apostrophes in them. */
const words = (phrase: Phrase): string =>
  textOf(phrase)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const textOf = (phrase: Phrase): string =>
  phrase
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.mark === 'code' ? piece.text : textOf(piece.phrase),
    )
    .join('');

const wordsOfBlocks = (blocks: Block[]): string =>
  blocks
    .map((block) => {
      if (block.block === 'paragraph') return words(block.words);
      return wordsOfBlocks(block.block === 'quote' ? block.blocks : block.items.flat());
    })
    .join(' ');
