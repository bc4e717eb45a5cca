import type { PracticeStore } from '../../practice/storage/practice-store';

/** A line that may bring back a failure. What the reader writes next to it is a draft. */
interface Memory {
  /** Part of the id of the draft, so it never changes. */
  id: string;
  prompt: string;
}

/** Ten places to look for a failure. */
export const MEMORIES: readonly Memory[] = [
  { id: 'late', prompt: 'Something I promised, and delivered late' },
  { id: 'twice', prompt: 'Work that somebody had to do twice because of me' },
  { id: 'warning', prompt: 'A warning that I heard and didn’t follow' },
  { id: 'quiet', prompt: 'A doubt that I didn’t say out loud' },
  { id: 'alone', prompt: 'Help that I turned down, or asked for too late' },
  { id: 'feedback', prompt: 'Feedback that stung, and had a point' },
  { id: 'wrong', prompt: 'Something I argued for, and was wrong about' },
  { id: 'estimate', prompt: 'An estimate that was far off' },
  { id: 'apology', prompt: 'Somebody at work I had to apologize to' },
  { id: 'over-head', prompt: 'A job that I said yes to and wasn’t ready for' },
];

/** The id of the draft with a memory. */
export const memoryId = ({ id }: Pick<Memory, 'id'>): string => `my-memories/${id}`;

/** The memories that the reader has written a line for. */
export const memoriesIn = (record: PracticeStore): (Memory & { line: string })[] =>
  MEMORIES.map((memory) => ({ ...memory, line: record.draftOf(memoryId(memory)).trim() })).filter(
    ({ line }) => line,
  );
