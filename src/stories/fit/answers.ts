/**
 * What readers say about a failure before they find out whether they can tell it. The first of each
 * is what's stored, so it never changes.
 */

/** The level of the job they apply for, in the words of the guides. */
export const LEVELS = {
  early: 'Early career (IC3, IC4)',
  senior: 'Senior (IC5)',
  leading: 'Leading others (IC6, IC7)',
} as const;

/** What the failure cost. */
export const CONSEQUENCES = {
  nobody: 'Nothing: I fixed it before anyone noticed',
  someone: 'Somebody’s time, or a little money',
  team: 'A date, a customer, or weeks of the team’s work',
  organization: 'Much of what the whole organization had put into it',
  severe: 'Someone’s job or safety, a regulatory case, or seven figures',
} as const;

/** Whose decision it was. */
export const DECISIONS = {
  mine: 'Mine',
  shared: 'Ours, and I had a part in it',
  others: 'Someone else’s, and I carried it out',
  nobodys: 'Nobody’s: it came from outside',
} as const;

/** What kind of failure it was. */
export const FAILURES = {
  slip: 'A slip in my own work',
  plan: 'A plan, a promise, or an estimate',
  people: 'How I worked with people, or led them',
  direction: 'A bet, a hire, or a strategy',
  trait: 'Something I’m like, or do again and again',
  private: 'Something from outside work',
  strength: 'A strength I had too much of',
} as const;

/** How long ago it was. */
export const AGES = {
  fresh: 'Less than three months ago',
  months: 'Three to twelve months ago',
  years: 'One to three years ago',
  older: 'Longer ago',
} as const;

/** Questions whose “yes” is a warning of its own, whatever the other answers are. */
export const WARNINGS = {
  integrity: 'Was it about honesty, such as something hidden, signed unread, or untrue?',
  confidential: 'Could a listener guess a name, or learn something confidential?',
  safeguard: 'Did you knowingly skip a check or a rule that was there to protect people?',
} as const;

/** Whether it's too fresh to tell, however long ago it was. */
export const RAW = 'Does it still upset you when you tell it?';

export const YES_NO = { yes: 'Yes', no: 'No' } as const;

type Key<Choices> = keyof Choices & string;

export type WarningKind = Key<typeof WARNINGS>;

/** What the reader has said so far. */
export interface FitAnswers extends Partial<Record<WarningKind | 'raw', Key<typeof YES_NO>>> {
  level?: Key<typeof LEVELS>;
  consequence?: Key<typeof CONSEQUENCES>;
  decision?: Key<typeof DECISIONS>;
  failure?: Key<typeof FAILURES>;
  age?: Key<typeof AGES>;
}
