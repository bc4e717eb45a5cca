import {
  AGES,
  CONSEQUENCES,
  DECISIONS,
  FAILURES,
  type FitAnswers,
  LEVELS,
  RAW,
  WARNINGS,
  YES_NO,
} from '../../../stories/fit/answers';

/** A question about a failure, and what can be answered, by the stored text. */
export interface FitQuestion {
  name: keyof FitAnswers;
  question: string;
  choices: Readonly<Record<string, string>>;
}

/** What the size, the owner, the kind, and the age of a failure are. */
export const FIT_QUESTIONS: readonly FitQuestion[] = [
  { name: 'level', question: 'What level is the job?', choices: LEVELS },
  { name: 'consequence', question: 'What did the failure cost?', choices: CONSEQUENCES },
  { name: 'decision', question: 'Whose decision was it?', choices: DECISIONS },
  { name: 'failure', question: 'What kind of failure was it?', choices: FAILURES },
  { name: 'age', question: 'How long ago was it?', choices: AGES },
];

/** What's answered with yes or no. */
export const FIT_CHECKS: readonly FitQuestion[] = [
  { name: 'raw', question: RAW, choices: YES_NO },
  { name: 'integrity', question: WARNINGS.integrity, choices: YES_NO },
  { name: 'confidential', question: WARNINGS.confidential, choices: YES_NO },
  { name: 'safeguard', question: WARNINGS.safeguard, choices: YES_NO },
];

export const FIT_NAMES = [...FIT_QUESTIONS, ...FIT_CHECKS].map(({ name }) => name);
