import { STORY_PARTS, type StoryPartName } from '../../model/items';
import type { PracticeStore } from '../../practice/storage/practice-store';
import { partId } from '../ids';
import { answerId, START_QUESTIONS, type StartAnswers } from './questions';

/** The answers that are stored for a story. */
export const answersOf = (record: PracticeStore, story: string): StartAnswers =>
  Object.fromEntries(
    START_QUESTIONS.map((question) => [question.id, record.draftOf(answerId(story, question))]),
  );

/**
 * The first draft of the five parts: the reader's words in the order of the questions, each answer
 * with a capital letter at the start and a period at the end. Nothing else is added.
 */
export function firstDraft(answers: StartAnswers): Record<StoryPartName, string> {
  const textOf = (part: StoryPartName): string =>
    START_QUESTIONS.filter((question) => question.part === part)
      .map(({ id }) => asSentence(answers[id] ?? ''))
      .filter(Boolean)
      .join(' ');
  const [Situation = '', Task = '', Action = '', Result = '', Takeaway = ''] =
    STORY_PARTS.map(textOf);
  return { Situation, Task, Action, Result, Takeaway };
}

/**
 * Writes the first draft into the parts that are still empty.
 *
 * @returns the parts that had a text, and weren't changed
 */
export function fillParts(record: PracticeStore, story: string): StoryPartName[] {
  const draft = firstDraft(answersOf(record, story));
  return STORY_PARTS.filter((part) => {
    const id = partId(story, part);
    if (record.draftOf(id).trim()) return true;
    if (draft[part]) record.write(id, draft[part]);
    return false;
  });
}

/** Ends with a mark that ends a sentence, perhaps followed by quotation marks or parentheses. */
const ENDED = /[.!?…:。！？।؟][\p{Pe}\p{Pf}"']*$/u;
/** Starts with a small letter, and isn't a word like “iPhone.” */
const SMALL_START = /^\p{Ll}(?!\p{Lu})/u;

function asSentence(answer: string): string {
  const text = answer.trim();
  if (!text) return '';
  const started = SMALL_START.test(text) ? text.replace(/^./u, capital) : text;
  return ENDED.test(started) ? started : `${started}.`;
}

/** The capital letter for a small one; the same letter if it would become two, as “ß” does. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.toLowerCase() === letter ? upper : letter;
}
