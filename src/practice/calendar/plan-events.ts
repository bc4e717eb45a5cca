import { absolute } from '../../model/absolute-address';
import { dateOfDay } from '../schedule/days';
import { minutesSaid, type PlanDay, practiceSaid } from '../schedule/plan-days';
import type { DayEvent } from './ics';

/**
 * An event for each day of the plan on which there's something to do. The id of an event is that of
 * its day, so that a newer plan replaces it.
 *
 * @param practice the full address of the practice page
 */
export const planEvents = (days: readonly PlanDay[], practice: string): DayEvent[] =>
  days
    .filter(({ special, count, talk, readings }) => special || count || talk || readings.length)
    .map((planned) => ({
      uid: `${dateOfDay(planned.day)}@${new URL(practice).host}`,
      day: planned.day,
      summary: summaryOf(planned),
      description: descriptionOf(planned, new URL(practice).origin),
      url: practice,
    }));

function summaryOf({ special, minutes }: PlanDay): string {
  if (special === 'interview') return 'Your interview';
  if (special === 'eve') return 'One story aloud: your interview is tomorrow';
  return minutes > 0 ? `Interview practice: ${minutesSaid(minutes)}` : 'Interview practice';
}

const descriptionOf = (planned: PlanDay, origin: string): string =>
  [
    practiceSaid(planned),
    ...planned.readings.map(
      ({ title, path, minutes }) =>
        `Read “${title}” (${minutesSaid(minutes)}): ${absolute(path, origin)}`,
    ),
  ].join('\n');
