/** The steps from a failure to an answer, in order. Their ids are in addresses, so they never change. */
export const STEPS = [
  { id: 'questions', name: 'Questions', job: 'Answer one question at a time.' },
  { id: 'fit', name: 'Can I tell it?', job: 'Find out whether this failure is the right one.' },
  { id: 'write', name: 'Write', job: 'Write the five parts, and see how long each takes.' },
  { id: 'numbers', name: 'Numbers', job: 'Know where each figure comes from.' },
  { id: 'follow-ups', name: 'Follow-ups', job: 'Get ready for what they may ask next.' },
  { id: 'rehearse', name: 'Say it', job: 'Say it out loud, with a clock.' },
  { id: 'sheet', name: 'Sheet', job: 'Take it along on one page.' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

export const isStep = (id: string | null): id is StepId => STEPS.some((step) => step.id === id);

/** The step after this one; undefined after the last. */
export const stepAfter = (id: StepId): (typeof STEPS)[number] | undefined =>
  STEPS[STEPS.findIndex((step) => step.id === id) + 1];
