import type { ReviewKind } from './items';

/*
 * How long reading and practice take. All figures here are conventions, not findings: they only
 * have to be good enough to say “about 12 minutes”, and the reader's own pace corrects them.
 */

/** A longer time between two answers, in milliseconds, was a break: five minutes, a convention. */
export const BREAK = 300_000;

/** Words that most people read in a minute; those who read in a second language read fewer. */
export const READ_A_MINUTE = 230;

/** Minutes to write a draft, and compare it with the model. */
export const FOR_AN_EXERCISE = 4;

/** Minutes to think before an answer that is said aloud, and place it on a step after. */
export const AROUND_AN_ANSWER = 1;

/** Minutes that the answer itself takes to say aloud: what most guides on interviews ask for. */
const AN_ANSWER = 2;

/** Seconds to tell one story aloud, and think about it before and after. */
export const REHEARSAL = (AN_ANSWER + AROUND_AN_ANSWER) * 60;

/** Seconds to answer once all is read: to decide and to press, to write, or to think before and after talking. */
const TO_ANSWER: Record<ReviewKind, number> = {
  card: 8,
  question: 15,
  exercise: FOR_AN_EXERCISE * 60,
  talk: AROUND_AN_ANSWER * 60,
  scenario: 20,
  recall: 20,
};

/**
 * How long an item takes, in seconds, for somebody who reads as fast as most people, without what is
 * said aloud.
 *
 * @param words how many words there are to read, before the answer and after it
 */
export const itemSeconds = (kind: ReviewKind, words: number): number =>
  (words / READ_A_MINUTE) * 60 + TO_ANSWER[kind];

/** How long a text takes to read, in minutes: at least one. */
export const readMinutes = (words: number): number =>
  Math.max(1, Math.round(words / READ_A_MINUTE));
