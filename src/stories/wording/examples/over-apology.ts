import type { ExamplesOf } from '../entry';
import type { OVER_APOLOGIES } from '../lexicon/over-apology';

export const OVER_APOLOGIES_EXAMPLES: ExamplesOf<typeof OVER_APOLOGIES> = {
  'so-sorry': {
    hits: [
      'I’m really sorry that I have to tell you this.',
      'Please don’t think badly of me.',
      'I know this doesn’t make me look good.',
      'I said sorry again and again, to everyone.',
      'I really regret it with all my heart.',
      'I can’t say sorry enough.',
      'I hope you don’t judge me for it.',
      'It’s a shame, I’m sorry, I know.',
      'I’m so sorry about this.',
      'I’m really, really sorry.',
      'Sorry for the long story.',
    ],
    misses: [
      'I told her I was sorry.',
      'I said I’m sorry and drove over.',
      'It was a sorry sight.',
    ],
  },
  'i-apologize': {
    hits: [
      'I apologized a thousand times.',
      'I’d like to sincerely apologize.',
      'I apologize again for that.',
      'I kept apologizing to everybody.',
    ],
    misses: ['I apologized to him in front of the crew.', 'Now I apologize before I explain.'],
  },
  ashamed: {
    hits: [
      'I still feel so bad about it.',
      'I felt so ashamed that I couldn’t look at them.',
      'I feel terrible when I think of it.',
      'Sorry, it’s hard for me to talk about.',
      'I am embarrassed to tell this.',
      'I should have known better, shame on me.',
      'I feel guilty until today.',
      'I’m so ashamed.',
      'It’s really embarrassing to talk about.',
      'I felt so guilty.',
    ],
    misses: ['The jury found him guilty.', 'I felt bad weather was coming.'],
  },
  'beat-myself-up': {
    hits: [
      'I was so stupid.',
      'I will never forgive myself for it.',
      'It was so dumb of me.',
      'I felt like a total failure.',
      'I beat myself up for weeks.',
      'I was such an idiot.',
      'I can’t believe I did that.',
    ],
    misses: ['I can’t believe how well they took it.', 'I forgave the vendor.'],
  },
};
