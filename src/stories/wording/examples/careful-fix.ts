import type { ExamplesOf } from '../entry';
import type { CAREFUL_FIXES } from '../lexicon/careful-fix';

export const CAREFUL_FIXES_EXAMPLES: ExamplesOf<typeof CAREFUL_FIXES> = {
  'more-careful': {
    hits: [
      'I give more attention to the details.',
      'Since then I’m very careful with numbers.',
      'I’m more focused these days.',
      'I’ve become much more attentive.',
      'I told the team to be more careful.',
      'I remind myself every morning to stay sharp.',
      'I pay better attention to what the customer says.',
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
    hits: [
      'From now on I check everything twice.',
      'I always look two times before I send.',
      'I try to plan better.',
      'I always double-check now.',
      'I double-check everything now.',
      'I read it more carefully.',
      'I look twice.',
    ],
    misses: [
      'A second person checks everything twice.',
      'I didn’t read it carefully.',
      'We double-check with the night nurse.',
    ],
  },
  'pay-attention': {
    hits: [
      'Now I really concentrate when I do this.',
      'I take my time now.',
      'I keep it always in my mind.',
      'I watch out more for such things.',
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
      'I will make sure to read the whole email.',
      'I promised my boss it won’t happen again.',
      'I don’t rush anymore.',
      'Next time I will think before I act.',
      'We all agreed to communicate better.',
      'I work harder now.',
      'I make a conscious effort to call.',
      'I’ll never let that happen again.',
      'I always make sure to ask.',
    ],
    misses: ['The crew worked hard.', 'I made sure that the list had a second name on it.'],
  },
};
