import { dismissalKey } from '../../../../stories/dismissal';
import { CATEGORIES } from '../../../../stories/wording/categories';
import { type Finding, findings } from '../../../../stories/wording/findings';
import { cutToWords } from './cut-to-words';

export { NO_FINDINGS } from '../../../../stories/wording/findings';

/** A finding as the page shows it. */
export interface Remark extends Finding {
  /** The name of its category. */
  name: string;
  /** The key to dismiss it by. */
  dismissal: string;
}

/** How many words of a part are looked at, so that a pasted book doesn’t freeze the page: a convention of ours. */
const MOST_WORDS = 1000;

/** Said if only the beginning of a part is looked at. */
export const CUT = `Only the first ${MOST_WORDS.toLocaleString('en')} words are checked.`;

/** Whether only the beginning of a text is looked at. */
export const isCut = (text: string): boolean => cutToWords(text, MOST_WORDS) !== text;

/** How many texts to remember: those of a story, and some that were just changed. */
const REMEMBERED = 12;
const known = new Map<string, readonly Remark[]>();

/** What to remark in a text with line feeds only. The same array for the same text. */
export function look(text: string): readonly Remark[] {
  const before = known.get(text);
  if (before) return before;
  const remarks = findings(cutToWords(text, MOST_WORDS)).map((finding) => ({
    ...finding,
    name: CATEGORIES[finding.category].name,
    dismissal: dismissalKey(finding),
  }));
  known.set(text, remarks);
  const [oldest] = known.keys();
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  return remarks;
}
