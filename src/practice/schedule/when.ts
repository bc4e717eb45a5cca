import type { Day } from './days';

/** The name of the setting with the reader's interview date, as `2026-12-03`. */
export const INTERVIEW = 'interview';

/** Answers to “When is your interview?”, with a day to plan for: so many days from now, or none. */
export const WHEN = [
  { id: 'tomorrow', name: 'Tonight or tomorrow', inDays: 1 },
  { id: 'week', name: 'This week', inDays: 5 },
  { id: 'later', name: 'Later', inDays: 14 },
  { id: 'open', name: 'No date yet', inDays: undefined },
] as const;

/** The answer that an address names, as in `?when=week`; undefined if it names none. */
export const whenFrom = (query: string): (typeof WHEN)[number] | undefined => {
  const wanted = new URLSearchParams(query).get('when');
  return WHEN.find(({ id }) => id === wanted);
};

/** The day to plan for; undefined without a date. */
export const dayFor = (when: (typeof WHEN)[number], today: Day): Day | undefined =>
  when.inDays === undefined ? undefined : today + when.inDays;
