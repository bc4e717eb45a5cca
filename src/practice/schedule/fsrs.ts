/**
 * The scheduler of this site: FSRS-6 with its default parameters, as ts-fsrs has it, over calendar days.
 *
 * Its grades are two of the four that FSRS knows, and its parameters fit nobody in particular; both cost little. Over the
 * reviews of srs-benchmark (github.com/open-spaced-repetition/srs-benchmark) the log loss is 0.3214 with four grades,
 * 0.3256 with two, 0.3393 with the default parameters, and 0.490 with Anki's SM-2.
 *
 * What FSRS-6 grants with these parameters, and tests/unit/fsrs.test.ts holds it to: a success never shortens the interval,
 * on whatever day it comes; a miss never lengthens it; and the later the success, the longer the interval.
 */
import { FSRSAlgorithm, type FSRSState, Rating } from 'ts-fsrs';
import type { Grade, Review } from '../record/review';
import { type Day, dayOf } from './days';
import { comingInterview, type ItemStatus, type Scheduler, type Times } from './scheduler';

/** An item comes again when the chance that it is still known has fallen to this. */
const RETENTION = 0.9;

/** For how long after a miss, in milliseconds, a success says no more than that the answer was just read: ten minutes, a convention. */
const JUST_NOW = 600_000;

const RATINGS = { missed: Rating.Again, knew: Rating.Good } as const satisfies Record<
  Grade,
  Rating
>;

/**
 * Opens the scheduler.
 *
 * An item comes again no earlier than on the day after its last review: one that was missed comes again within its
 * sitting anyway. Each review counts, those of one day by the rule that FSRS has for them. Those that are dated after
 * today, since the clock was set back, count as made on the day of the latest that is not, just before it; an item that
 * has no other is due today. So no wrong clock keeps an item away.
 */
export function openScheduler(): Scheduler {
  const algorithm = new FSRSAlgorithm({ request_retention: RETENTION, enable_fuzz: false });
  return {
    status(reviews, times) {
      const inOrder = sorted(reviews);
      const ahead = inOrder.findIndex(({ at }) => dayOf(at) > times.today);
      if (ahead === 0) return asking(inOrder, times);
      let memory: FSRSState | null = null;
      let begun: Day | undefined;
      let reviewed = -Infinity;
      for (const { at, grade } of ahead < 0 ? inOrder : dated(inOrder, ahead)) {
        // Where a zone sets its clocks back over midnight, a later time can have an earlier day.
        const day = Math.max(reviewed, dayOf(at));
        memory = algorithm.next_state(memory, memory ? day - reviewed : 0, RATINGS[grade]);
        begun ??= day;
        reviewed = day;
      }
      const grade = gradeOfAll(ahead < 0 ? inOrder : inOrder.slice(0, ahead));
      if (!memory || begun === undefined || !grade) return undefined;
      const fades = reviewed + algorithm.next_interval(memory.stability, 0);
      return {
        grade,
        begun,
        reviewed,
        fades,
        due: beforeInterview(fades, reviewed, grade, comingInterview(times)),
      };
    },
  };
}

/** The grade after all these reviews, in order: the latest one's, but a miss stays a miss where it was known right after. */
function gradeOfAll(reviews: readonly Review[]): Grade | undefined {
  const last = reviews.at(-1);
  const justMissed = reviews.some(
    ({ at, grade }) => grade === 'missed' && last && last.at - at < JUST_NOW,
  );
  return justMissed ? 'missed' : last?.grade;
}

/** Where an item stands all of whose reviews are dated after today: it is due. */
function asking(reviews: readonly Review[], { today }: Times): ItemStatus | undefined {
  const last = reviews.at(-1);
  return (
    last && { grade: last.grade, begun: today - 1, reviewed: today - 1, fades: today, due: today }
  );
}

/** Reviews of which those from the place `ahead` on are dated after today: these come just before the others’ last, and at its time. */
function dated(reviews: readonly Review[], ahead: number): Review[] {
  const last = reviews.slice(ahead - 1, ahead);
  const at = last[0]?.at ?? 0;
  return [
    ...reviews.slice(0, ahead - 1),
    ...reviews.slice(ahead).map((review) => ({ ...review, at })),
    ...last,
  ];
}

/**
 * The day on which an item comes again, with regard to an interview. What would come on the interview's day or later comes
 * on the day before it, which so offers everything once. What was answered on that day comes again on the interview's
 * own day if it was missed, and else not; what was answered on the interview's day does not come again.
 */
function beforeInterview(
  fades: Day,
  reviewed: Day,
  grade: Grade,
  interview: Day | undefined,
): Day | undefined {
  if (interview === undefined) return fades;
  const dayBefore = interview - 1;
  if (reviewed < dayBefore) return Math.min(fades, dayBefore);
  return reviewed === dayBefore && grade === 'missed' ? interview : undefined;
}

/** Reviews by their time, and those of one time by their grade, so that the order in which they are given never counts. */
const sorted = (reviews: readonly Review[]): readonly Review[] =>
  [...reviews].sort((a, b) => a.at - b.at || RATINGS[a.grade] - RATINGS[b.grade]);
