import type { ExamplesOf } from '../entry';
import type { WE } from '../lexicon/we';

export const WE_EXAMPLES: ExamplesOf<typeof WE> = {
  decided: {
    hits: [
      'We decided to launch on Friday.',
      'We went ahead without them.',
      'In the end we made the call to skip it.',
    ],
    misses: [
      'I proposed it, and we decided to launch on Friday.',
      'Now we decide on Mondays.',
      'We launched two weeks late.',
    ],
  },
  assumed: {
    hits: [
      'We assumed the copy was fine.',
      'We didn’t test it.',
      'We thought that nobody would notice.',
      'We failed to ask.',
    ],
    misses: [
      'I told them it was fine, so we didn’t test it.',
      'We didn’t have a spare.',
      'We’ve shipped four times since.',
    ],
  },
};
