/** What a card, a question or an exercise is about. */
export interface Theme {
  /** The name used in a guide: `theme="ownership"`. Readers’ results are grouped by it, so it never changes. */
  id: string;
  name: string;
  /** What belongs to it, for authors. */
  about: string;
}

/** What a link to practice a theme needs. */
export type ThemeName = Pick<Theme, 'id' | 'name'>;

/** Every theme, from choosing a story to the questions after it. */
export const THEMES: [Theme, ...Theme[]] = [
  {
    id: 'choosing',
    name: 'Choosing the failure',
    about: 'Which failure to use: how big, how long ago, and whose.',
  },
  {
    id: 'ownership',
    name: 'Owning your part',
    about: 'Naming your own decision, without blame and without hiding in “we.”',
  },
  {
    id: 'honesty',
    name: 'Being honest',
    about: 'No strength in disguise, nothing made up, no cost left out or played down.',
  },
  {
    id: 'learning',
    name: 'Learning and change',
    about: 'What caused it, and what you do differently now.',
  },
  { id: 'telling', name: 'Telling it plainly', about: 'Words, tone, order, and length.' },
  {
    id: 'acting',
    name: 'Acting after a mistake',
    about: 'At work: stopping the damage, reporting it, fixing it, apologizing.',
  },
  {
    id: 'follow-ups',
    name: 'Follow-ups and feedback',
    about: 'What they ask next, and how you take criticism.',
  },
  { id: 'evidence', name: 'Numbers and proof', about: 'Figures, estimates, and how you know.' },
  {
    id: 'composure',
    name: 'Nerves and composure',
    about: 'Pauses, blanks, apologies, accents, and recovering in the room.',
  },
];
