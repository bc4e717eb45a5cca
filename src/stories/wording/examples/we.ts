import type { ExamplesOf } from '../entry';
import type { WE } from '../lexicon/we';

export const WE_EXAMPLES: ExamplesOf<typeof WE> = {
  decided: {
    hits: [
      'We chose to skip the second test.',
      'As a team we went for the cheaper one.',
      'We said it’s good enough.',
      'We decided as a group to wait with the call.',
      'We had agreed to leave it until Monday.',
      'Together we settled for the shorter version.',
      'We took the chance and shipped it.',
      'We let the deadline slide by a week.',
      'We kept going even though the tests were red.',
      'We signed it off without reading.',
      'We put the old part back in.',
      'We waited too long with the order.',
      'We wanted to save money, so we left out the inspection.',
      'We opted for the fast way.',
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
      'We figured it would hold.',
      'We didn’t look at the numbers close enough.',
      'We never talked about who does the check.',
      'We all thought somebody else had done it.',
      'We were convinced the customer would accept it.',
      'We didn’t see it coming.',
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
