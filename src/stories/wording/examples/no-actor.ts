import type { ExamplesOf } from '../entry';
import type { NO_ACTOR } from '../lexicon/no-actor';

export const NO_ACTOR_EXAMPLES: ExamplesOf<typeof NO_ACTOR> = {
  fault: {
    hits: [
      'The alarm was switched off during the night.',
      'The deadline got missed.',
      'It got forgotten.',
      'Mistakes were made with the prices.',
      'The renewal was missed by two days.',
      'The gate had been left open.',
      'Two orders got mixed up.',
    ],
    misses: [
      'I misread the chart, so a step was skipped.',
      'The step was skipped by the night crew.',
      'I was lost for words.',
      'She was tired.',
      'He was involved in it.',
    ],
  },
  'it-was-decided': {
    hits: ['It was decided that we’d wait.', 'The decision was made to launch.'],
    misses: [
      'I decided that we’d wait.',
      'It was supposed to be short.',
      'She was decidedly unhappy.',
    ],
  },
  'not-done': {
    hits: [
      'The bolts were not tightened.',
      'The client wasn’t told.',
      'The information was not passed on.',
      'The backup was never tested.',
      'The tools weren’t properly counted.',
    ],
    misses: [
      'I didn’t test the backup.',
      'The count wasn’t done by my crew.',
      'The door wasn’t wide.',
      'I forgot, so the backup wasn’t tested.',
    ],
  },
  'done-wrong': {
    hits: [
      'The form was filled in wrong.',
      'A number was typed in wrong.',
      'A wrong dose was given.',
      'The meeting was scheduled on the wrong day.',
      'The letter was sent to the wrong address.',
      'An order was shipped two days late.',
      'The ticket was closed.',
      'The wrong file got uploaded.',
    ],
    misses: [
      'I sent the letter to the wrong address.',
      'The ticket was closed by the client.',
      'The store was closed.',
      'The soup was served with bread.',
    ],
  },
  event: {
    hits: [
      'Around ninety accounts were locked.',
      'The budget had been calculated from an old list.',
    ],
    misses: [
      'I ran the script, and ninety accounts were locked.',
      'She was confused.',
      'The car was parked by a colleague.',
    ],
  },
  'by-itself': {
    hits: [
      'The email did not get sent.',
      'Two boxes ended up in the wrong truck.',
      'The file disappeared from the server.',
      'There was a mix-up with the names.',
      'The order never left the building.',
      'The valve had been left open over the weekend.',
      'The wrong version went out to the customers.',
      'Somehow the invoice got paid twice.',
      'The check didn’t happen.',
      'An error found its way into the report.',
    ],
    misses: [
      'I sent it late, so it never arrived.',
      'She never went out.',
      'I asked what went wrong.',
    ],
  },
};
