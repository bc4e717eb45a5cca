import { useState } from 'react';
import { putTogether, takeApart } from './attempt';
import { browserStore } from './storage/browser-store';
import { type DraftState, useDraft } from './use-draft';

interface Item {
  id: string;
  aliases?: string[];
}

/**
 * The text of a draft when a session first asked for its item. The key is when the session began,
 * and the item's id.
 */
const found = new Map<string, string>();

/**
 * The draft of an item in a session: what the reader wrote before the session is separate, and what
 * they write now is stored after it. If the page was reloaded during the session, what they wrote
 * before that belongs to the attempt.
 *
 * @param begun when the session began, in milliseconds since 1970
 */
export function useAttempt(item: Item, begun: number): { draft: DraftState; earlier: string } {
  const draft = useDraft(item);
  const [before] = useState(() => earlierOf(item, begun));
  const { earlier, own } = takeApart(draft.text, before);
  const write = (words: string): void => draft.write(putTogether({ earlier, own: words }));
  return {
    earlier,
    draft: {
      ...draft,
      text: own,
      write,
      add: (words) => words !== own && write(putTogether({ earlier: own, own: words })),
    },
  };
}

function earlierOf({ id, aliases = [] }: Item, begun: number): string {
  const key = `${begun} ${id}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const { get } = browserStore().store.entries.draft;
  const kept = [id, ...aliases].map(get).find(Boolean);
  const earlier = kept && kept.at < begun && kept.text.trim() ? kept.text : '';
  found.set(key, earlier);
  return earlier;
}
