import type { ExamplesOf } from '../entry';
import type { BLAME } from '../lexicon/blame';

export const BLAME_EXAMPLES: ExamplesOf<typeof BLAME> = {
  'dropped-ball': {
    hits: [
      'The customer wrote the wrong address in the form.',
      'The lab mixed up the samples.',
      'The supplier shipped us bad steel.',
      'Honestly, sales really dropped the ball on this one.',
      'The agency messed it all up.',
      'My teammates underestimated the work.',
    ],
    misses: ['I dropped the ball on this one.', 'I underestimated the work.'],
  },
  'did-not-do-it': {
    hits: [
      'The patient did not mention the allergy.',
      'The new guy was on the line and he has no idea.',
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
      'My boss wanted everything at once.',
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
      'It was actually the night shift who left the door open.',
      'To be fair, the other team was responsible for checking that.',
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
  'as-a-fact': {
    hits: [
      'The apprentice put the wrong label on the box.',
      'My coworker left early that day and the phone was on my desk.',
      'The manual is written by people who never used the machine.',
      'My supervisor put me on two jobs at the same time.',
      'The software showed me the old price.',
      'My colleague was the one who pressed send.',
      'The handover from the day team was very bad.',
      'They cut our staff in half that year.',
      'He gave me the okay, so I went on.',
    ],
    misses: [
      'I told the vendor to leave the cable in.',
      'The system is older than I am.',
      'I didn’t ask, and the client left early.',
    ],
  },
  excuse: {
    hits: [
      'If the office had sent the plan on time, we would have had no problem.',
      'You can’t do good work with such short notice.',
      'With three people missing, what do they want from me.',
    ],
    misses: [
      'I asked her if he had a key.',
      'That was my call, and I’d make it again.',
      'We had three people on the shift.',
    ],
  },
};
