import type { ExamplesOf } from '../entry';
import type { VAGUE_LESSONS } from '../lexicon/vague-lesson';

export const VAGUE_LESSONS_EXAMPLES: ExamplesOf<typeof VAGUE_LESSONS> = {
  'importance-of': {
    hits: [
      'I learned the importance of planning.',
      'It taught me how important trust is.',
      'I realized that communication is key.',
      'It reminded me that details matter.',
    ],
    misses: [
      'I learned that the valve sticks below zero.',
      'I learned how important the second count is, so now two people do it.',
    ],
  },
  'learned-a-lot': {
    hits: [
      'I learned a lot from it.',
      'It was a great learning experience.',
      'It really opened my eyes.',
      'That was a valuable lesson.',
    ],
    misses: ['I learned which lot was bad.', 'I planned the lesson in an hour.'],
  },
  'learned-to-be': {
    hits: [
      'I learned to be more patient.',
      'I learned to always communicate clearly.',
      'The biggest lesson was patience.',
      'I’ve learned to listen better.',
    ],
    misses: [
      'I learned to weld in that shop.',
      'I learned to ask the night nurse before six.',
      'I learned to plan backward from the payment date.',
    ],
  },
  stronger: {
    hits: ['It made me a better leader.', 'I grew a lot as a person.', 'I came out stronger.'],
    misses: ['The coffee made me more awake.', 'The business grew as a franchise.'],
  },
  proverb: {
    hits: [
      'Everything happens for a reason.',
      'You live and learn.',
      'There’s always room for improvement.',
      'I learned it the hard way.',
    ],
    misses: ['The failure is in the third line of the log.', 'There was room for one more cart.'],
  },
};
