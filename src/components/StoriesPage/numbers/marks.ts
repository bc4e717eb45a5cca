import type { KnownAs } from '../../../stories/figures/marks';

interface MarkWords {
  /** The mark, for the choice. */
  name: string;
  /** What to do about the figure. It never suggests another one. */
  advice: string;
  /** The label of the field below. */
  how: string;
}

/** What each mark is called, and what follows from it. */
export const MARK_WORDS: Readonly<Record<KnownAs, MarkWords>> = {
  measured: {
    name: 'Measured',
    advice: 'Say it as it is, and be ready to name where it’s from.',
    how: 'How do you know?',
  },
  estimated: {
    name: 'Estimated',
    advice: 'Say “about” before it, and be ready to say how you got to it.',
    how: 'How did you estimate it?',
  },
  unknown: {
    name: 'I don’t know',
    advice: 'Find out before the interview, or leave it out. You can also say that you never knew.',
    how: 'How could you find out, or what will you say instead?',
  },
  confidential: {
    name: 'Confidential',
    advice:
      'Don’t say it. Say a range or a share that you may share, or describe the size in words.',
    how: 'What will you say instead?',
  },
};
