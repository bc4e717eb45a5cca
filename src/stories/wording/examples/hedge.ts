import type { ExamplesOf } from '../entry';
import type { HEDGES } from '../lexicon/hedge';

export const HEDGES_EXAMPLES: ExamplesOf<typeof HEDGES> = {
  'kind-of': {
    hits: [
      'It was sort of my responsibility, I suppose.',
      'I kind of let it slide.',
      'I sort of assumed, I guess, that it was okay.',
      'I kind of forgot.',
      'It was, like, sort of my job.',
    ],
    misses: [
      'What kind of error was it?',
      'It was the sort of bug that nobody sees.',
      'She was kind to me.',
    ],
  },
  'i-guess': {
    hits: [
      'I think I was perhaps not paying enough attention.',
      'I believe I could have been somewhat clearer.',
      'It seems that I forgot the date.',
      'I guess you could say that I failed.',
      'I was apparently not careful.',
      'I’m not sure, but I think I forgot to save it.',
      'It looks like I gave them the wrong number.',
      'I guess I was slow.',
      'I’d like to think I did fine.',
    ],
    misses: ['I’d say about 40 people.', 'I guessed the number and sent it.', 'I suppose 40.'],
  },
  'maybe-i': {
    hits: [
      'Maybe it was a bit my mistake as well.',
      'Probably I was too optimistic, I don’t know.',
      'I would maybe call it a mistake.',
      'Perhaps my planning was not so good.',
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
      'I might not have told them in time.',
      'It could be that I misread the label.',
      'I may not have been the best at following up.',
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
      'I was more or less in charge of it.',
      'In some way I was involved in it.',
      'It was partially my fault, I think.',
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
