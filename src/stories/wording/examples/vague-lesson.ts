import type { ExamplesOf } from '../entry';
import type { VAGUE_LESSONS } from '../lexicon/vague-lesson';

export const VAGUE_LESSONS_EXAMPLES: ExamplesOf<typeof VAGUE_LESSONS> = {
  'importance-of': {
    hits: [
      'I understood that teamwork is everything.',
      'What I took from it is that planning is very important.',
      'It showed me what really counts.',
      'From that day I know that small things matter.',
      'It made me understand the value of a good team.',
      'My takeaway is that quality takes time.',
      'It’s all about communication.',
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
      'It taught me a lot about communication.',
      'The experience made me grow.',
      'It was a lesson for life.',
      'I learned many lessons from this story.',
      'I learned a lot from it.',
      'It was a great learning experience.',
      'It really opened my eyes.',
      'That was a valuable lesson.',
    ],
    misses: ['I learned which lot was bad.', 'I planned the lesson in an hour.'],
  },
  'learned-to-be': {
    hits: [
      'I learned to trust my instincts.',
      'I learned that you should never assume.',
      'I learned to be humble.',
      'So the moral is, always be prepared.',
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
    hits: [
      'I am a better person today because of it.',
      'I came out of it with more experience.',
      'It made me a better leader.',
      'I grew a lot as a person.',
      'I came out stronger.',
    ],
    misses: ['The coffee made me more awake.', 'The business grew as a franchise.'],
  },
  proverb: {
    hits: [
      'You learn from your mistakes, that’s life.',
      'I learned that honesty is the best policy.',
      'Failure is part of success.',
      'Everything happens for a reason.',
      'You live and learn.',
      'There’s always room for improvement.',
      'I learned it the hard way.',
    ],
    misses: ['The failure is in the third line of the log.', 'There was room for one more cart.'],
  },
};
