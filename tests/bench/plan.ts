/*
 * How much the plan asks of a reader day by day: `npx tsx tests/bench/plan.ts [minutes] [days]`, for
 * an interview in so many days. The items are those of the guides.
 */
import { readGuides } from '../../src/authoring/check';
import { toPracticeData } from '../../src/authoring/to-practice-data';
import { dateOfDay } from '../../src/practice/schedule/days';
import { planItems } from '../../src/practice/schedule/plan-items';
import { follow } from '../unit/follow';

const [minutes = 15, days = 3] = process.argv.slice(2).map(Number);

const guides = readGuides('docs');
const pages = guides.map(({ file }, position) => ({
  file,
  title: file,
  description: '',
  path: file,
  position,
}));
const { overview, items: entries } = toPracticeData(guides, pages, '/');
const items = planItems(entries, overview, 1);
const all = items.reduce((sum, { seconds }) => sum + seconds, 0);
console.log(`${items.length} items, ${Math.ceil(all / 60)} minutes; ${minutes} minutes a day`);

for (const away of [[], [0], [1], [2]]) {
  console.log(
    `\nAn interview in ${days} days, away on ${away.map((at) => `day ${at + 1}`)[0] ?? 'no day'}`,
  );
  const reader = { minutes, days: days + 1, interview: days, away, seed: 'reader' };
  for (const { plan, times } of follow(items, reader)) {
    const { due, fresh, today, later, unreached } = plan;
    console.log(
      [
        dateOfDay(times.today),
        `${due.length} to review`,
        `${fresh.length} new`,
        `${today.minutes} min${today.talk ? ' with one story aloud' : ''}`,
        `${later.size} wait`,
        `${unreached} not reached`,
      ].join('\t'),
    );
  }
}
