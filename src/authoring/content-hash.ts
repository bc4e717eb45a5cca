import { fnv1a } from '../model/hash';
import type { Card, ChecklistItem, Question, Talk, WholeScenario } from '../model/items';
import type { Block, Phrase } from '../model/rich-text';

/*
 * The content hash of an item changes with what it asks and what is right. A review stores it, so that a reader can be told
 * that an item has changed since. It's 32 bits in base 36: one change in 2 ** 32 goes unnoticed.
 */

/** The content hash of a card: its two sides, and which is which. */
export const cardHash = ({ do: good, dont }: Pick<Card, 'do' | 'dont'>): string =>
  hashOf([words(good), words(dont)]);

/** The content hash of a question: what it asks, its passages, and its options in any order, with which are right. */
export function questionHash({
  stem,
  passages,
  options,
}: Pick<Question, 'stem' | 'passages' | 'options'>): string {
  const about = passages.map((passage) => words(passage.words)).join(' ');
  return hashOf([
    words(stem),
    about,
    ...options.map((option) => `${option.right ? '+' : '-'}${words(option.words)}`).sort(),
  ]);
}

/** The content hash of an exercise: its prompt, and the items of its rubric. */
export const exerciseHash = (prompt: Block[], rubric: ChecklistItem[]): string =>
  hashOf([wordsOfBlocks(prompt), ...rubric.map(({ label }) => words(label))]);

/** The content hash of a spoken question: what it asks, and what its steps say. */
export const talkHash = ({ question, tiers }: Pick<Talk, 'question' | 'tiers'>): string =>
  hashOf([wordsOfBlocks(question), ...tiers.map(({ description }) => words(description))]);

/** The content hash of a scenario: its setting, and its responses with their verdicts. */
export const scenarioHash = ({
  setting,
  responses,
}: Pick<WholeScenario, 'setting' | 'responses'>): string =>
  hashOf([
    wordsOfBlocks(setting),
    ...responses.map(({ verdict, answer }) => `${verdict} ${answer.map(words).join(' ')}`),
  ]);

const hashOf = (parts: string[]): string => (fnv1a(parts.join('\n')) >>> 0).toString(36);

/** A phrase’s words with one space between them: letters and digits in lower case, without apostrophes. */
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
