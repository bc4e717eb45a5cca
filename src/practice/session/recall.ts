import { fnv1a } from '../../model/hash';
import type { Recall } from '../../model/items';
import type { IndexEntry, OwnEntry } from '../../model/practice-data';
import { countWords } from '../../model/talk-time';

/** The theme of everything that's about the reader's own stories. No guide has it. */
const OWN_THEME = 'own-stories';

/**
 * Makes an entry for sessions out of a question about a story of the reader's own.
 *
 * @param own all of it plain text; with `minutes`, the story is to be told aloud in that time
 */
export const recallEntry = (own: Omit<Recall, 'theme' | 'contentHash'>): OwnEntry => ({
  kind: 'recall',
  item: { ...own, theme: OWN_THEME, contentHash: hashOf(own) },
  read: { title: 'My stories', href: '/stories/' },
  words: countWords(`${own.question} ${own.answer}`),
});

const hashOf = ({ question, answer }: Pick<Recall, 'question' | 'answer'>): string =>
  (fnv1a(`${question}\n${answer}`) >>> 0).toString(36);

/** Whether an entry asks to tell a story of one's own aloud. It comes first in a day's session. */
export const isOwnTalk = (entry: IndexEntry): boolean =>
  entry.kind === 'recall' && entry.item.minutes !== undefined;
