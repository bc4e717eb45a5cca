import type { ExamplesOf } from '../entry';
import type { CAREFUL_FIXES } from '../lexicon/careful-fix';

export const CAREFUL_FIXES_EXAMPLES: ExamplesOf<typeof CAREFUL_FIXES> = {
  'more-careful': {
    hits: [
      'Now I’m more careful.',
      'I try to be more organized.',
      'I’ve been extra vigilant since.',
      'I stay on top of it now.',
    ],
    misses: [
      'Being more careful wasn’t going to fix this.',
      'She was careful with the glass.',
      'I’d been careful about the wrong thing.',
    ],
  },
  'double-check': {
    hits: ['I double-check everything now.', 'I read it more carefully.', 'I look twice.'],
    misses: [
      'A second person checks everything twice.',
      'I didn’t read it carefully.',
      'We double-check with the night nurse.',
    ],
  },
  'pay-attention': {
    hits: [
      'I pay closer attention to the board.',
      'Now I keep a close eye on it.',
      'I have to focus more.',
    ],
    misses: [
      'I hadn’t paid attention.',
      'I didn’t keep an eye on it.',
      'The focus group had ten people.',
    ],
  },
  'try-harder': {
    hits: [
      'I work harder now.',
      'I make a conscious effort to call.',
      'I’ll never let that happen again.',
      'I always make sure to ask.',
    ],
    misses: ['The crew worked hard.', 'I made sure that the list had a second name on it.'],
  },
};
