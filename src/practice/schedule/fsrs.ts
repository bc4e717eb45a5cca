/**
 * The scheduler of this site: FSRS-6 with its default parameters, as ts-fsrs has it, over calendar
 * days.
 *
 * It uses two of FSRS's four grades, and parameters that fit nobody in particular. Both cost
 * little: over the reviews of srs-benchmark (github.com/open-spaced-repetition/srs-benchmark), the
 * log loss is 0.3214 with four grades, 0.3256 with two, 0.3393 with the default parameters, and
 * 0.490 with Anki's SM-2.
 *
 * With these parameters, FSRS-6 has the properties that tests/unit/fsrs.test.ts checks: a success
 * never shortens the interval, whatever its day; a miss never lengthens it; and the later the
 * success, the longer the interval.
 */
import { FSRSAlgorithm, type FSRSState, Rating } from 'ts-fsrs';
import type { Grade, Review } from '../storage/review';
import { type Day, dayOf } from './days';
import { comingInterview, type ItemStatus, type Scheduler, type Times } from './scheduler';

/** An item comes again when the chance that the reader still knows it has dropped to this. */
const RETENTION = 0.9;

/**
 * How long after a miss, in milliseconds, a success only shows that the reader has just read the
 * answer: ten minutes, a convention.
 */
const JUST_NOW = 600_000;

const RATINGS = { missed: Rating.Again, knew: Rating.Good } as const satisfies Record<
  Grade,
  Rating
>;

/**
 * Opens the scheduler.
 *
 * An item comes again on the day after its last review or later: a missed one comes again within
 * its session anyway. Each review counts, and FSRS has a rule for several on one day. If the clock
 * was set back, some reviews are dated after today: they count as made just before the latest of
 * the others, and an item without others is due today. So a wrong clock never keeps an item away.
 */
export function openScheduler(): Scheduler {
  const algorithm = new FSRSAlgorithm({ request_retention: RETENTION, enable_fuzz: false });
  return {
    status(reviews, times) {
      const inOrder = sorted(reviews);
      const ahead = inOrder.findIndex(({ at }) => dayOf(at) > times.today);
      if (ahead === 0) return dueToday(inOrder, times);
      let memory: FSRSState | null = null;
      let begun: Day | undefined;
      let reviewed = -Infinity;
      for (const { at, grade } of ahead < 0 ? inOrder : redated(inOrder, ahead)) {
        // In a time zone that sets its clocks back over midnight, a later time can have an earlier
        // day.
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
        due: fades < (comingInterview(times) ?? Infinity) ? fades : undefined,
      };
    },
  };
}

/**
 * The grade after all these reviews, the oldest first: the latest one's, but a miss stays a miss if
 * a success came right after.
 */
function gradeOfAll(reviews: readonly Review[]): Grade | undefined {
  const last = reviews.at(-1);
  const justMissed = reviews.some(
    ({ at, grade }) => grade === 'missed' && last && last.at - at < JUST_NOW,
  );
  return justMissed ? 'missed' : last?.grade;
}

/** The status of an item whose reviews are all dated after today: it's due. */
function dueToday(reviews: readonly Review[], { today }: Times): ItemStatus | undefined {
  const last = reviews.at(-1);
  return (
    last && { grade: last.grade, begun: today - 1, reviewed: today - 1, fades: today, due: today }
  );
}

/**
 * Moves the reviews that are dated after today, from index `ahead` on, to just before the last of
 * the others, and to its time.
 */
function redated(reviews: readonly Review[], ahead: number): Review[] {
  const last = reviews.slice(ahead - 1, ahead);
  const at = last[0]?.at ?? 0;
  return [
    ...reviews.slice(0, ahead - 1),
    ...reviews.slice(ahead).map((review) => ({ ...review, at })),
    ...last,
  ];
}

/** Sorts by time, then by grade, so that the given order makes no difference. */
const sorted = (reviews: readonly Review[]): readonly Review[] =>
  [...reviews].sort((a, b) => a.at - b.at || RATINGS[a.grade] - RATINGS[b.grade]);
