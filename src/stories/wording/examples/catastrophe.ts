import type { ExamplesOf } from '../entry';
import type { CATASTROPHES } from '../lexicon/catastrophe';

export const CATASTROPHES_EXAMPLES: ExamplesOf<typeof CATASTROPHES> = {
  disaster: {
    hits: ['It was a total disaster.', 'The launch became a nightmare.', 'It was complete chaos.'],
    misses: [
      'I wrote the disaster recovery plan.',
      'The kitchen was a mess that morning.',
      'It was a failure, and it was mine.',
    ],
  },
  'worst-ever': {
    hits: ['It was the worst day of my life.', 'That was the biggest mistake of my career.'],
    misses: ['That was the worse decision of the two.', 'May was our worst month for returns.'],
  },
  ruined: {
    hits: ['It ruined everything.', 'Everything fell apart.', 'The plan went down in flames.'],
    misses: ['The rain ruined nine crates.', 'We lost the account.', 'All of it was over budget.'],
  },
  crushed: {
    hits: [
      'I was completely devastated.',
      'It was catastrophic.',
      'I thought my career was over.',
      'My whole world fell apart.',
    ],
    misses: [
      'The storm devastated two counties.',
      'It wasn’t the end of the world.',
      'A broken valve was the cause.',
    ],
  },
  'failed-miserably': {
    hits: ['We failed miserably.', 'It was a terrible decision.'],
    misses: ['The test failed twice.', 'The brakes failed on the hill.'],
  },
};
