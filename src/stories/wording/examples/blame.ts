import type { ExamplesOf } from '../entry';
import type { BLAME } from '../lexicon/blame';

export const BLAME_EXAMPLES: ExamplesOf<typeof BLAME> = {
  'dropped-ball': {
    hits: [
      'Honestly, sales really dropped the ball on this one.',
      'The agency messed it all up.',
      'My teammates underestimated the work.',
    ],
    misses: ['I dropped the ball on this one.', 'I underestimated the work.'],
  },
  'did-not-do-it': {
    hits: [
      'The vendor never delivered the parts on time.',
      'Marketing didn’t tell us about the change.',
      'The landlord failed to mention the leak.',
      'They never gave me the list.',
    ],
    misses: [
      'I never gave the vendor a date.',
      'I didn’t ask, so marketing didn’t tell us about the change.',
      'She never came back.',
    ],
  },
  'nobody-told-me': {
    hits: [
      'Nobody had ever explained it to me.',
      'No one told me about the deadline.',
      'I was never properly trained on the machine.',
      'We never got any training.',
    ],
    misses: [
      'Nobody had told her about the appeal.',
      'I trained nobody on the machine.',
      'I was told about it in March.',
    ],
  },
  'kept-doing': {
    hits: [
      'The client kept changing the scope.',
      'They moved the goalposts twice.',
      'My boss changed his mind.',
    ],
    misses: ['I kept changing the scope.', 'We kept sending the old version.'],
  },
  'was-late-or-bad': {
    hits: [
      'The contractor was extremely slow.',
      'Legal took forever with it.',
      'The coach wasn’t very supportive.',
      'He was impossible to work with.',
      'The whole thing was unfair.',
    ],
    misses: ['I was slow.', 'The handbook was impossible to misread.', 'The warning was fair.'],
  },
  'let-down': {
    hits: [
      'The volunteers let me down.',
      'The day crew left us with a mess.',
      'The lender gave us the wrong forms.',
      'They never gave me enough time.',
    ],
    misses: ['I let my team down.', 'I gave them the wrong forms.', 'She left us a note.'],
  },
  fault: {
    hits: [
      'It was really the supplier’s fault.',
      'The app was to blame.',
      'That wasn’t really my fault.',
      'I’d say it’s kind of on them.',
    ],
    misses: [
      'It was my fault.',
      'I was to blame.',
      'I told her that it wasn’t my team’s mistake.',
      'My job was to set the date.',
    ],
  },
  'no-choice': {
    hits: [
      'My hands were tied.',
      'It was out of my control.',
      'Nobody could have known that.',
      'We had no other choice.',
    ],
    misses: ['I had a choice, and I took the quick one.', 'Yes, I could have known.'],
  },
  'because-of-others': {
    hits: [
      'We were late because the carrier missed the slot.',
      'They should’ve told us.',
      'It failed because of the agency.',
      'If the client had only listened, we would’ve been fine.',
    ],
    misses: [
      'I should’ve told them.',
      'We were late because I missed the slot.',
      'The agents should have been told, and I didn’t do it.',
    ],
  },
  circumstances: {
    hits: [
      'It was the market, mostly.',
      'The training was really poorly organized.',
      'I just got unlucky.',
    ],
    misses: ['I didn’t look at the market.', 'The old system was replaced in May.'],
  },
  'did-it-alone': {
    hits: ['I had to do everything on my own.', 'Nobody else cared.'],
    misses: ['I did the first version on my own.', 'Nobody was hurt.'],
  },
};
