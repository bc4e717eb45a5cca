/**
 * A new attempt at an exercise that has a draft already. Both are one draft, the new text behind the earlier one, so that
 * nothing that was written is ever replaced; they are only told apart while the attempt is made.
 */
export interface AttemptDraft {
  /** What was written before this attempt; empty where there is nothing, or where it no longer stands at the beginning. */
  earlier: string;
  /** What was written in this attempt. */
  own: string;
}

const BETWEEN = '\n\n';

/** Takes a draft apart, where `earlier` was all of it before the attempt. */
export function takeApart(text: string, earlier: string): AttemptDraft {
  if (!earlier || text === earlier) return { earlier, own: earlier ? '' : text };
  // It was changed elsewhere, and all of it is to be seen.
  if (!text.startsWith(earlier + BETWEEN)) return { earlier: '', own: text };
  return { earlier, own: text.slice(earlier.length + BETWEEN.length) };
}

/** Puts a draft together again. */
export const putTogether = ({ earlier, own }: AttemptDraft): string =>
  [earlier, own].filter(Boolean).join(BETWEEN);
