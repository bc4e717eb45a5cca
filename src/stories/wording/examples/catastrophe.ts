import type { ExamplesOf } from '../entry';
import type { CATASTROPHES } from '../lexicon/catastrophe';

export const CATASTROPHES_EXAMPLES: ExamplesOf<typeof CATASTROPHES> = {
  disaster: {
    hits: [
      'It was pure hell.',
      'It was the biggest catastrophe of my career.',
      'It was an absolute nightmare.',
      'The whole company was in chaos.',
      'It was like a bomb went off.',
      'I was in total panic.',
      'It was a tragedy.',
      'It was a total disaster.',
      'The launch became a nightmare.',
      'It was complete chaos.',
    ],
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
    hits: [
      'Everything went wrong that could go wrong.',
      'I lost all my confidence forever.',
      'Everything collapsed.',
      'I will never recover from this.',
      'My reputation was destroyed.',
      'It ruined everything.',
      'Everything fell apart.',
      'The plan went down in flames.',
    ],
    misses: ['The rain ruined nine crates.', 'We lost the account.', 'All of it was over budget.'],
  },
  crushed: {
    hits: [
      'It was the end of the world for me.',
      'I was totally destroyed.',
      'My heart stopped.',
      'I thought they’d fire me and I’d end up on the street.',
      'I wanted the ground to open and swallow me.',
      'I was crying the whole night.',
      'I almost had a heart attack.',
      'I couldn’t sleep for weeks.',
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
