/** What a card, a question or an exercise is about. */
export interface Theme {
  /** As it stands in a guide: `theme="ownership"`. Readers’ figures are grouped by it, so it stays. */
  id: string;
  name: string;
  /** What belongs to it, for authors. */
  about: string;
}

/** Every theme, from the choice of a story to the questions behind it. */
export const THEMES: [Theme, ...Theme[]] = [
  { id: 'choosing', name: 'Choosing the failure', about: 'Which failure to tell: how large, how long ago, whose.' },
  { id: 'ownership', name: 'Owning your part', about: 'Your own decision, named without blame and without “we.”' },
  { id: 'honesty', name: 'Being honest', about: 'No disguised strength, nothing invented, no cost left out or played down.' },
  { id: 'learning', name: 'Learning and change', about: 'The cause, what is different since, and what shows it.' },
  { id: 'telling', name: 'Telling it plainly', about: 'Words, tone, order and length.' },
  { id: 'acting', name: 'Acting after a mistake', about: 'What to do at work: stop the damage, report it, repair it, apologize.' },
  { id: 'follow-ups', name: 'Follow-ups and feedback', about: 'What they ask next, and how you take criticism.' },
  { id: 'evidence', name: 'Numbers and proof', about: 'Figures, estimates, how you know.' },
  { id: 'composure', name: 'Nerves and composure', about: 'Pauses, blanks, apologies, accents, recovering in the room.' },
];
