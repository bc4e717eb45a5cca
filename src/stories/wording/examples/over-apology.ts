import type { ExamplesOf } from '../entry';
import type { OVER_APOLOGIES } from '../lexicon/over-apology';

export const OVER_APOLOGIES_EXAMPLES: ExamplesOf<typeof OVER_APOLOGIES> = {
  'so-sorry': {
    hits: ['I’m so sorry about this.', 'I’m really, really sorry.', 'Sorry for the long story.'],
    misses: [
      'I told her I was sorry.',
      'I said I’m sorry and drove over.',
      'It was a sorry sight.',
    ],
  },
  'i-apologize': {
    hits: [
      'I’d like to sincerely apologize.',
      'I apologize again for that.',
      'I kept apologizing to everybody.',
    ],
    misses: ['I apologized to him in front of the crew.', 'Now I apologize before I explain.'],
  },
  ashamed: {
    hits: ['I’m so ashamed.', 'It’s really embarrassing to talk about.', 'I felt so guilty.'],
    misses: ['The jury found him guilty.', 'I felt bad weather was coming.'],
  },
  'beat-myself-up': {
    hits: ['I beat myself up for weeks.', 'I was such an idiot.', 'I can’t believe I did that.'],
    misses: ['I can’t believe how well they took it.', 'I forgave the vendor.'],
  },
};
