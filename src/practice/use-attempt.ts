import { useState } from 'react';
import { putTogether, takeApart } from './play/attempt';
import { browserRecord } from './record/browser-record';
import { type Draft, useDraft } from './use-draft';

interface Item {
  id: string;
  formerly?: string[];
}

/** What stood in a draft when a session first asked for its item: by when the session began, and the item's id. */
const found = new Map<string, string>();

/**
 * The draft of an item as a session asks for it: what was written before the session began stands apart, and what is
 * written now is kept behind it. What was written since, before the page was loaded anew, is part of the attempt.
 *
 * @param begun when the session began, in milliseconds since 1970
 */
export function useAttempt(item: Item, begun: number): { draft: Draft; earlier: string } {
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

function earlierOf({ id, formerly = [] }: Item, begun: number): string {
  const key = `${begun} ${id}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const { get } = browserRecord().store.entries.draft;
  const kept = [id, ...formerly].map(get).find(Boolean);
  const earlier = kept && kept.at < begun && kept.text.trim() ? kept.text : '';
  found.set(key, earlier);
  return earlier;
}
