/**
 * What the reader is to practice today, and what comes on the days after: as much as fits in the
 * minutes that they have a day.
 *
 * A story of the reader's own that's to be told again comes first, then missed items, then the others
 * whose day has come, the longest overdue first, then new ones. Those take turns among the guides and
 * themes, with about the same share of cards, questions, and so on each day. Among those, too, one
 * story of the reader's own comes first each day. What doesn't fit comes on the next day it fits.
 *
 * With an interview, the new ones are spread evenly over the days until the day before it, or come
 * sooner if the time is short. That day is light: one story aloud, which is an item if there's any
 * that's said aloud, and a few cards. The interview's own day brings nothing.
 */
import { REHEARSAL } from '../../model/item-time';
import type { ReviewKind } from '../../model/items';
import type { Day } from './days';
import { fits } from './fits';
import { inProportion, roundRobin } from './interleave';
import { comingInterview, type ItemStatuses, type Times } from './scheduler';

/** How many cards the day before the interview brings: a convention. */
export const CARDS_ON_EVE = 10;

/** How many new items a day brings at most without an interview, however many fit: a convention. */
const NEW_A_DAY = 20;

/** For how many days after today the plan is told without an interview. */
const OUTLOOK = 7;

/** For how many days after today the plan is made: four weeks, a convention. */
const HORIZON = 28;

/**
 * After how many days an item comes again that was known at once, by the scheduler's parameters: the
 * plan for the days after today takes new items to be known.
 */
export const FIRST_INTERVAL = 2;

/**
 * How often a new item is asked before the interview, about: a convention. If that doesn't fit in
 * the minutes, the new ones aren't spread evenly, but come as soon as they can.
 */
const ASKED = 3;

/** An item to plan. */
export interface PlanItem {
  id: string;
  kind: ReviewKind;
  /** Its guide, as an index of all guides. */
  guide: number;
  /** The id of its theme. */
  theme: string;
  /** How long it takes this reader, in whole seconds. */
  seconds: number;
  /** Whether it's to be said aloud: the reader's own story, or a question of a guide. */
  aloud?: 'own' | 'guide';
}

/** What a day brings. */
interface DayLoad {
  day: Day;
  /** How many items, without the story to tell aloud on the day before the interview. */
  count: number;
  /** How many minutes it takes, rounded up, the story included. */
  minutes: number;
  /** Whether the reader is to tell a story aloud, and then stop. */
  talk: boolean;
}

export interface Plan {
  /** Today's items that were answered before, in the order in which they're best asked. */
  due: string[];
  /** Today's new items, in the same way. */
  fresh: string[];
  /** Which of today's items is the story to tell aloud on the day before the interview. */
  rehearsal: string | undefined;
  /** What is left of today. */
  today: DayLoad;
  /** How many minutes the items take that were answered today, rounded up. */
  done: number;
  /**
   * What was due and doesn't fit in today, and the day on which it's planned: undefined if that's
   * after the interview, or more than four weeks ahead.
   */
  later: ReadonlyMap<string, Day | undefined>;
  /**
   * The days after today until the day before the interview, or for a week, if everything is known
   * until then. It's never told for more than four weeks.
   */
  outlook: DayLoad[];
  /** The first day after today that brings some items, and how many; undefined if none does. */
  next: { day: Day; count: number } | undefined;
  /** How many new items won't come before the interview; 0 without one. */
  unreached: number;
}

/** An item that was answered before, and will come again. */
interface Waiting {
  item: PlanItem;
  missed: boolean;
  due: Day;
}

/** What a day brings, in order. */
interface Chosen {
  due: PlanItem[];
  fresh: PlanItem[];
  /** Which of them is the story to tell on the day before the interview. */
  rehearsal?: PlanItem;
}

const NOTHING: Chosen = { due: [], fresh: [] };

/**
 * Makes the plan.
 *
 * @param items all items, in the order of their guides
 * @param statuses for the same `times`; those of other items are ignored
 * @param minutes how many minutes the reader has a day
 */
export function planOf(
  items: readonly PlanItem[],
  statuses: ItemStatuses,
  times: Times,
  minutes: number,
): Plan {
  const { today } = times;
  const interview = comingInterview(times);
  const eve = interview === undefined ? Infinity : interview - 1;
  const room = minutes * 60;

  const coming = new Map<Day, Waiting[]>();
  const wait = (each: Waiting): void => {
    const day = Math.max(each.due, today);
    const those = coming.get(day);
    if (those) those.push(each);
    else coming.set(day, [each]);
  };
  const answeredToday: PlanItem[] = [];
  const begunToday: PlanItem[] = [];
  /** What was answered before today, the soonest forgotten first. */
  const known: PlanItem[] = [];
  for (const item of items) {
    const status = statuses.get(item.id);
    if (!status) continue;
    if (status.begun === today) begunToday.push(item);
    if (status.reviewed === today) answeredToday.push(item);
    else known.push(item);
    if (status.due !== undefined)
      wait({ item, missed: status.grade === 'missed', due: status.due });
  }
  const fadesOf = ({ id }: PlanItem): Day => statuses.get(id)?.fades ?? Infinity;
  known.sort((a, b) => fadesOf(a) - fadesOf(b));
  // The order is that of all items, so that it stays while they're answered.
  const inTurns = inProportion(
    roundRobin(
      items,
      ({ guide }) => guide,
      ({ theme }) => theme,
    ),
    ({ kind }) => kind,
  );
  const story = inTurns.find(
    ({ id, aloud }) => aloud === 'own' && (statuses.get(id)?.begun ?? today) === today,
  );
  let fresh = [...(story ? [story] : []), ...inTurns.filter((item) => item !== story)].filter(
    ({ id }) => !statuses.has(id),
  );

  // It's the same all day long, whatever is answered.
  const isTight = sumOf([...fresh, ...begunToday]) * ASKED > (eve - today) * room;

  let ready: Waiting[] = [];
  const isRehearsed = answeredToday.some(({ aloud }) => aloud);
  const done = sumOf(answeredToday);
  const overdue = (coming.get(today) ?? []).map(({ item }) => item.id);
  /** The first day on which an item is planned. */
  const firstDay = new Map<string, Day>();
  const loads: (DayLoad & Chosen)[] = [];

  for (let day = today; day <= Math.min(eve, today + HORIZON); day++) {
    ready = inOrder([...ready, ...(coming.get(day) ?? [])]);
    const used = day === today ? done : 0;
    const chosen = day === eve ? onEve(day, used) : onDay(day, used);
    const ids = new Set([...chosen.due, ...chosen.fresh].map(({ id }) => id));
    for (const id of ids) if (!firstDay.has(id)) firstDay.set(id, day);
    ready = ready.filter(({ item }) => !ids.has(item.id));
    fresh = fresh.filter(({ id }) => !ids.has(id));
    for (const item of chosen.fresh) {
      known.push(item);
      if (day + FIRST_INTERVAL <= eve) wait({ item, missed: false, due: day + FIRST_INTERVAL });
    }
    const talk = day === eve && !(day === today && isRehearsed);
    const seconds =
      sumOf([...chosen.due, ...chosen.fresh]) + (talk && !chosen.rehearsal ? REHEARSAL : 0);
    const count = ids.size - (chosen.rehearsal ? 1 : 0);
    loads.push({ ...chosen, day, count, minutes: Math.ceil(seconds / 60), talk });
  }

  const now = loads[0] ?? { ...NOTHING, day: today, count: 0, minutes: 0, talk: false };
  const outlook = loads
    .slice(1, interview === undefined ? OUTLOOK + 1 : undefined)
    .map(({ day, count, minutes: load, talk }) => ({ day, count, minutes: load, talk }));
  return {
    due: now.due.map(({ id }) => id),
    fresh: now.fresh.map(({ id }) => id),
    rehearsal: now.rehearsal?.id,
    today: { day: today, count: now.count, minutes: now.minutes, talk: now.talk },
    done: Math.ceil(done / 60),
    later: new Map(
      overdue.filter((id) => firstDay.get(id) !== today).map((id) => [id, firstDay.get(id)]),
    ),
    outlook,
    next: firstOf(loads.slice(1)) ?? firstAfter(),
    unreached: interview === undefined ? 0 : fresh.length - fits(fresh, roomAfter()).length,
  };

  /** A day's items, given how many seconds of it are used. */
  function onDay(day: Day, used: number): Chosen {
    const all = ready.map(({ item }) => item);
    const due = fits(all, room - used, { first: used === 0 });
    const usedThen = used + sumOf(due);
    const begun = day === today ? begunToday.length : 0;
    const even = Math.max(0, Math.ceil((fresh.length + begun) / (eve - day)) - begun);
    const unhurried = Math.max(0, NEW_A_DAY - begun);
    const most = eve === Infinity ? unhurried : isTight ? Infinity : even;
    return { due, fresh: fits(fresh, room - usedThen, { first: usedThen === 0, most }) };
  }

  /** The items of the day before the interview. */
  function onEve(day: Day, used: number): Chosen {
    const all = [...new Set([...ready.map(({ item }) => item), ...known])];
    const isDone = day === today && isRehearsed;
    const rehearsal = isDone ? undefined : storyOf([...all, ...fresh]);
    const told = isDone ? 0 : (rehearsal?.seconds ?? REHEARSAL);
    const isCard = ({ kind }: PlanItem): boolean => kind === 'card';
    const most = day === today ? CARDS_ON_EVE - answeredToday.filter(isCard).length : CARDS_ON_EVE;
    const roomLeft = room - used - told;
    const first = used === 0 && !rehearsal;
    const due = fits(all.filter(isCard), roomLeft, { first, most });
    const rest = { first: first && due.length === 0, most: most - due.length };
    const cards = fits(fresh.filter(isCard), roomLeft - sumOf(due), rest);
    if (!rehearsal) return { due, fresh: cards };
    return fresh.includes(rehearsal)
      ? { due, fresh: [rehearsal, ...cards], rehearsal }
      : { due: [rehearsal, ...due], fresh: cards, rehearsal };
  }

  /** How many seconds the days between the plan's last and the day before the interview have. */
  function roomAfter(): number {
    return Math.max(0, eve - (today + HORIZON) - 1) * room;
  }

  /** The first day after the plan on which something comes again. */
  function firstAfter(): Plan['next'] {
    if (interview !== undefined) return undefined;
    const days = [...coming.keys()].filter((day) => day > today + HORIZON);
    if (days.length === 0) return undefined;
    const day = Math.min(...days);
    return { day, count: coming.get(day)?.length ?? 0 };
  }
}

/** The reader's own stories first, then missed ones, then the longest overdue; otherwise the order stays. */
const inOrder = (waiting: readonly Waiting[]): Waiting[] =>
  [...waiting].sort(
    (a, b) =>
      Number(b.item.aloud === 'own') - Number(a.item.aloud === 'own') ||
      Number(b.missed) - Number(a.missed) ||
      a.due - b.due,
  );

/** The first of these to tell aloud, better a story of the reader's own. */
const storyOf = (items: readonly PlanItem[]): PlanItem | undefined =>
  items.find(({ aloud }) => aloud === 'own') ?? items.find(({ aloud }) => aloud);

const sumOf = (items: readonly PlanItem[]): number =>
  items.reduce((sum, { seconds }) => sum + seconds, 0);

function firstOf(loads: readonly DayLoad[]): Plan['next'] {
  const first = loads.find(({ count }) => count > 0);
  return first && { day: first.day, count: first.count };
}
