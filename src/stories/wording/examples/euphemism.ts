import type { ExamplesOf } from '../entry';
import type { EUPHEMISMS } from '../lexicon/euphemism';

export const EUPHEMISMS_EXAMPLES: ExamplesOf<typeof EUPHEMISMS> = {
  'small-thing': {
    hits: [
      'There were some hiccups on the way.',
      'It was a small slip, nothing dramatic.',
      'We had a little situation with a customer.',
      'There was a slight delay of three weeks.',
      'There were a few irregularities.',
      'It was a minor hiccup.',
      'It wasn’t really a big deal.',
      'It was just a small oversight.',
    ],
    misses: ['I thought it was a minor issue, and it wasn’t.', 'It was a small shop.'],
  },
  'not-ideal': {
    hits: [
      'It didn’t turn out exactly how I imagined.',
      'The result was not optimal.',
      'The numbers were a little below what we hoped.',
      'It could have gone better.',
      'It was an unlucky coincidence.',
      'There was room for improvement.',
      'It wasn’t my best day.',
      'The customer was not so amused.',
      'It was a challenging phase.',
      'The process was less than ideal.',
      'Things didn’t go as planned.',
      'A few diners had an unpleasant experience.',
    ],
    misses: ['The plan had less than a page.', 'I planned it as we had hoped to.'],
  },
  'not-a-failure': {
    hits: [
      'I wouldn’t really call it a failure.',
      'It was more of a learning opportunity.',
      'It wasn’t really a failure.',
      'It was a growth opportunity.',
    ],
    misses: ['It was a failure.', 'The failure was mine.'],
  },
  'no-harm': {
    hits: [
      'At the end everything was fine.',
      'Nobody got hurt, so all good.',
      'There was no real harm done.',
      'Luckily nothing came of it.',
      'It all worked out fine.',
      'It could’ve been worse.',
    ],
    misses: ['The harm was done by then.', 'I told myself it would all turn out fine.'],
  },
  challenges: {
    hits: [
      'We had a communication issue.',
      'There were some challenges.',
      'There was a lapse in communication.',
      'It fell through the cracks.',
      'We had a slight misunderstanding.',
    ],
    misses: ['The ball fell through the net.', 'We had some money left.'],
  },
  'it-happens': {
    hits: [
      'These things happen in our work.',
      'Mistakes happen.',
      'Nobody’s perfect.',
      'That’s just how it goes in retail.',
    ],
    misses: ['I asked how it happened.', 'My boss said that these things happen.'],
  },
};
