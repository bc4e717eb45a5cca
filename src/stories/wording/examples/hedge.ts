import type { ExamplesOf } from '../entry';
import type { HEDGES } from '../lexicon/hedge';

export const HEDGES_EXAMPLES: ExamplesOf<typeof HEDGES> = {
  'kind-of': {
    hits: ['I kind of forgot.', 'It was, like, sort of my job.'],
    misses: [
      'What kind of error was it?',
      'It was the sort of bug that nobody sees.',
      'She was kind to me.',
    ],
  },
  'i-guess': {
    hits: ['I guess I was slow.', 'I’d like to think I did fine.'],
    misses: ['I’d say about 40 people.', 'I guessed the number and sent it.', 'I suppose 40.'],
  },
  'maybe-i': {
    hits: [
      'Maybe I should’ve called.',
      'I was probably too slow.',
      'I could have maybe asked.',
      'It was perhaps not clear.',
      'It was probably a mix of things.',
    ],
    misses: [
      'It took maybe forty minutes.',
      'We’re maybe five percent slower.',
      'He said it would probably be done by May.',
      'I called maybe 20 of them.',
    ],
  },
  'may-have': {
    hits: [
      'I may have missed a step.',
      'The memo might have gotten lost.',
      'You could say it was on me.',
      'It’s possible that I missed it.',
    ],
    misses: ['She might have been hurt.', 'You may have seen our ads.'],
  },
  'a-bit': {
    hits: ['I was a bit careless.', 'It was somewhat rushed.', 'I was a little overwhelmed.'],
    misses: [
      'It was a little over $31,000.',
      'Give it a little time.',
      'We sold a bit of everything.',
    ],
  },
  'to-some-extent': {
    hits: [
      'To some extent I lost control.',
      'In a way, it was on me.',
      'It was three weeks or something.',
    ],
    misses: [
      'It worked in a way that surprised me.',
      'The file had more or less 300 rows.',
      'I chose it for some reason I can name.',
    ],
  },
};
