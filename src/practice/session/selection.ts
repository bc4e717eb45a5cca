import { REVIEW_KINDS, type ReviewKind } from '../../model/items';
import type { IndexEntry, PracticeOverview, Reading } from '../../model/practice-data';
import { deckOf } from '../deck-of';
import { guideSlug } from '../guide-slug';
import type { Day } from '../schedule/days';
import { roundRobin, spread } from '../schedule/interleave';
import { type Plan, planOf } from '../schedule/plan';
import { planItems } from '../schedule/plan-items';
import { readingsByDay } from '../schedule/readings';
import type { Snapshot } from '../schedule/review-queue';
import type { ItemStatuses } from '../schedule/scheduler';
import { seeded, shuffle } from '../session/random';
import type { Grade, Review } from '../storage/review';
import { isOwnTalk } from './recall';

/** What a session is made of: which items, out of which part of them. */
export interface SessionSelection {
  /** Those due today, those missed last, all, or five cards to begin with. */
  which: Which;
  /** Only of one guide, named by the end of its path. */
  guide?: string;
  kind?: ReviewKind;
  theme?: string;
  /** Only of one deck, by its id. */
  deck?: string;
  /** Only one item, by its id or one that it had before. */
  card?: string;
}

const WHICH = ['due', 'missed', 'all', 'five'] as const;

type Which = (typeof WHICH)[number];

/** The session that a link asks for, out of the query of its address; undefined where it asks for none. */
export function selectionFrom(query: string): SessionSelection | undefined {
  const search = new URLSearchParams(query);
  const named = (name: string): Record<string, string> => {
    const value = search.get(name);
    return value ? { [name]: value } : {};
  };
  if (search.get('card')) return { which: 'all', ...named('card') };
  const which =
    WHICH.find((each) => each === search.get('session')) ??
    (search.get('deck') ? 'all' : undefined);
  if (!which) return undefined;
  const kind = REVIEW_KINDS.find((each) => each === search.get('kind'));
  return { which, ...named('guide'), ...(kind && { kind }), ...named('theme'), ...named('deck') };
}

/** The query of an address that asks for a session: `session=due&guide=star-method`. */
export function queryOf({ which, card, deck, ...parts }: SessionSelection): string {
  if (card) return new URLSearchParams({ card }).toString();
  const rest = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  if (deck && which === 'all' && rest.length === 0) return new URLSearchParams({ deck }).toString();
  return new URLSearchParams([
    ['session', which],
    ...rest,
    ...(deck ? [['deck', deck]] : []),
  ]).toString();
}

/** The items out of which a session is made, whatever of them it takes then. */
export const itemsFor = (
  selection: SessionSelection,
  entries: readonly IndexEntry[],
  overview: PracticeOverview,
): Item[] => entriesFor(selection, entries, overview).map(({ item }) => item);

function entriesFor(
  { which, guide, kind, theme, deck, card }: SessionSelection,
  entries: readonly IndexEntry[],
  overview: PracticeOverview,
): IndexEntry[] {
  const wantedGuide = overview.guides.findIndex((each) => guideSlug(each) === guide);
  const wantedKind = which === 'five' ? 'card' : kind;
  return entries.filter((entry) => {
    const { kind: of, item } = entry;
    if (card) return item.id === card || item.aliases?.includes(card);
    const own = deckOf(entry, overview);
    return (
      (!guide || own?.guide === wantedGuide) &&
      (!wantedKind || of === wantedKind) &&
      (!theme || item.theme === theme) &&
      (!deck || own?.id === deck)
    );
  });
}

/** What a session is picked from: entries, where they stand, what is due, and the reviews of an item. */
export interface PracticeState {
  entries: readonly IndexEntry[];
  overview: PracticeOverview;
  statuses: ItemStatuses;
  plan: Plan;
  /** What to read on which day, from today on. */
  readings: ReadonlyMap<Day, readonly Reading[]>;
  reviewsOf(item: Item): readonly Review[];
  /** When the latest review was made, or later, in milliseconds since 1970. */
  latest: number;
}

type Item = IndexEntry['item'];

/** What a session can be picked from now. The plan is made when it's first needed. */
export function practiceStateAt(
  { statuses, reviews, latest, times, dated, minutes, pace }: Snapshot,
  entries: readonly IndexEntry[],
  overview: PracticeOverview,
): PracticeState {
  let plan: Plan | undefined;
  return {
    entries,
    overview,
    statuses,
    reviewsOf: ({ id }) => reviews.get(id) ?? [],
    latest,
    get plan() {
      return (plan ??= planOf(planItems(entries, overview, pace), statuses, times, minutes));
    },
    get readings() {
      const begun = [...statuses.values()].reduce(
        (first, status) => Math.min(first, status.begun),
        times.today,
      );
      return readingsByDay(overview.readings, times, dated ?? begun, minutes);
    },
  };
}

/** How many cards a first session has. */
const FIRST = 5;

/**
 * Which of these entries belong to a session that was begun at a time in milliseconds since 1970,
 * those included that were answered since.
 */
function membersOf(
  entries: readonly IndexEntry[],
  { which }: SessionSelection,
  state: PracticeState,
  begun: number,
): (entry: IndexEntry) => boolean {
  const { statuses, reviewsOf } = state;
  const isAnswered = (item: Item): boolean => latestSince(reviewsOf(item), begun) !== undefined;
  switch (which) {
    case 'due': {
      const due = new Set([...state.plan.due, ...state.plan.fresh]);
      // What was missed since then is due tomorrow, and still part of the session.
      return ({ item }) => due.has(item.id) || isAnswered(item);
    }
    case 'missed':
      return ({ item }) => statuses.get(item.id)?.grade === 'missed' || isAnswered(item);
    case 'five': {
      const isFresh = ({ item }: IndexEntry): boolean => isNew(item, state, begun);
      return entries.filter(isFresh).length >= FIRST ? isFresh : () => true;
    }
    case 'all':
      return () => true;
  }
}

/** The grade of an item's last review before a time; undefined if there is none. */
const gradeBefore = (item: Item, { reviewsOf }: PracticeState, time: number): Grade | undefined =>
  reviewsOf(item).findLast(({ at }) => at < time)?.grade;

const isNew = (item: Item, state: PracticeState, time: number): boolean =>
  gradeBefore(item, state, time) === undefined;

/**
 * The ids of a session that was begun at a time, as far as they are not known since, mixed over the
 * guides: begun at the same time, it has the same order. What is due comes as planned: first the
 * reader's own story to tell aloud, then missed ones, and new ones last.
 *
 * @param begun milliseconds since 1970
 */
export function idsFor(selection: SessionSelection, state: PracticeState, begun: number): string[] {
  const { which } = selection;
  const entries = entriesFor(selection, state.entries, state.overview);
  // All of them are mixed, also those that are answered by now, so that the order stays.
  const mixed = shuffle(entries, seeded(String(begun))).filter(
    membersOf(entries, selection, state, begun),
  );
  const guideOf = (entry: IndexEntry): number | undefined => deckOf(entry, state.overview)?.guide;
  const session = ((): IndexEntry[] => {
    if (which === 'five')
      return roundRobin(mixed, guideOf, ({ item }) => item.theme).slice(0, FIRST);
    if (which !== 'due') return spread(mixed, guideOf);
    // Nobody has to begin with a whole answer out loud, unless it's a story of their own.
    const isNew = entries.every(({ item }) => !state.reviewsOf(item).some(({ at }) => at < begun));
    const isRehearsal = ({ item }: IndexEntry): boolean => item.id === state.plan.rehearsal;
    const first = mixed.filter((entry) => isOwnTalk(entry) || (isRehearsal(entry) && !isNew));
    const last = mixed.filter((entry) => isRehearsal(entry) && !first.includes(entry));
    const others = mixed.filter((entry) => ![...first, ...last].includes(entry));
    return [
      ...first,
      ...(['missed', 'knew', undefined] as const).flatMap((grade) =>
        spread(
          others.filter(({ item }) => gradeBefore(item, state, begun) === grade),
          guideOf,
        ),
      ),
      ...last,
    ];
  })();
  // Of a session that begins now nothing is answered, and thousands of items need not be looked at.
  const left =
    state.latest < begun
      ? session
      : session.filter(({ item }) => latestSince(state.reviewsOf(item), begun) !== 'knew');
  return left.map(({ item }) => item.id);
}

/** The parts of the items that a reader is offered, and how many a session with each would have that is begun now. */
export type Counts = Record<Exclude<Which, 'five'>, number>;

/** Counts the items of a guide, deck, kind or theme. */
export function countsFor(
  part: Omit<SessionSelection, 'which' | 'card'>,
  { entries, overview, statuses, plan }: PracticeState,
): Counts {
  const items = itemsFor({ ...part, which: 'all' }, entries, overview);
  const due = new Set([...plan.due, ...plan.fresh]);
  const counts = { due: 0, missed: 0, all: items.length };
  for (const { id } of items) {
    if (due.has(id)) counts.due++;
    if (statuses.get(id)?.grade === 'missed') counts.missed++;
  }
  return counts;
}

const latestSince = (reviews: readonly Review[], begun: number): Grade | undefined => {
  const last = reviews.at(-1);
  return last && last.at >= begun ? last.grade : undefined;
};
