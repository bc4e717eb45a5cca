import { REVIEW_KINDS, type ReviewKind } from '../../model/items';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { slugOf } from '../guide-slug';
import { type Plan, planOf } from '../schedule/plan';
import type { Snapshot } from '../schedule/review-queue';
import type { ItemStatuses } from '../schedule/scheduler';
import { seeded, shuffle } from '../session/random';
import type { Grade, Review } from '../storage/review';

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
export function itemsFor(
  { which, guide, kind, theme, deck, card }: SessionSelection,
  entries: readonly PracticeEntry[],
  { guides, decks }: PracticeOverview,
): Item[] {
  const wantedGuide = guides.findIndex((each) => slugOf(each) === guide);
  const wantedKind = which === 'five' ? 'card' : kind;
  const wanted = entries.filter(({ deck: at, kind: of, item }) =>
    card
      ? item.id === card || item.aliases?.includes(card)
      : (!guide || decks[at]?.guide === wantedGuide) &&
        (!wantedKind || of === wantedKind) &&
        (!theme || item.theme === theme) &&
        (!deck || decks[at]?.id === deck),
  );
  return wanted.map(({ item }) => item);
}

/** What a session is picked from: entries, where they stand, what is due, and the reviews of an item. */
export interface PracticeState {
  entries: readonly PracticeEntry[];
  overview: PracticeOverview;
  statuses: ItemStatuses;
  plan: Plan;
  reviewsOf(item: Item): readonly Review[];
  /** When the latest review was made, or later, in milliseconds since 1970. */
  latest: number;
}

type Item = PracticeEntry['item'];

/** What a session can be picked from now. The plan is made when it's first needed. */
export function practiceStateAt(
  { statuses, reviews, latest, times }: Snapshot,
  entries: readonly PracticeEntry[],
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
      return (plan ??= planOf(
        entries.map(({ item }) => item.id),
        statuses,
        times,
      ));
    },
  };
}

/** How many cards a first session has. */
const FIRST = 5;

/** Which of these items a session takes that was begun at a time in milliseconds since 1970. */
function wantedOf(
  items: readonly Item[],
  { which }: SessionSelection,
  state: PracticeState,
  begun: number,
): (item: Item) => boolean {
  const { statuses, reviewsOf } = state;
  switch (which) {
    case 'due': {
      const due = new Set([...state.plan.due, ...state.plan.fresh]);
      // What was missed since then is due tomorrow, and still part of the session.
      return (item) => due.has(item.id) || latestSince(reviewsOf(item), begun) === 'missed';
    }
    case 'missed':
      return ({ id }) => statuses.get(id)?.grade === 'missed';
    case 'five': {
      const isFresh = (item: Item): boolean => !reviewsOf(item).some(({ at }) => at < begun);
      return items.filter(isFresh).length >= FIRST ? isFresh : () => true;
    }
    case 'all':
      return () => true;
  }
}

/**
 * The ids of a session that was begun at a time, as far as they are not known since, mixed: begun at the same time, it has
 * the same order.
 *
 * @param begun milliseconds since 1970
 */
export function idsFor(selection: SessionSelection, state: PracticeState, begun: number): string[] {
  const items = itemsFor(selection, state.entries, state.overview);
  // All of them are mixed, also those that are answered by now, so that the order stays.
  const mixed = shuffle(items, seeded(String(begun))).filter(
    wantedOf(items, selection, state, begun),
  );
  const session = selection.which === 'five' ? mixed.slice(0, FIRST) : mixed;
  // Of a session that begins now nothing is answered, and thousands of items need not be looked at.
  const left =
    state.latest < begun
      ? session
      : session.filter((item) => latestSince(state.reviewsOf(item), begun) !== 'knew');
  return left.map(({ id }) => id);
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
