import type { PracticeEntry, PracticeOverview } from '../authoring/practice-data';
import { REVIEW_KINDS, type ReviewKind } from '../authoring/items';
import type { Plan } from './plan';
import type { Review } from './review';
import type { Standings } from './scheduler';
import { seeded, shuffle } from './sitting';

/** What a session is made of: which items, out of which part of them. */
export interface Choice {
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

export const WHICH = ['due', 'missed', 'all', 'five'] as const;

export type Which = (typeof WHICH)[number];

/** The session that a link asks for, out of the query of its address; undefined where it asks for none. */
export function choiceFrom(query: string): Choice | undefined {
  const search = new URLSearchParams(query);
  const named = (name: string): Record<string, string> => {
    const value = search.get(name);
    return value ? { [name]: value } : {};
  };
  if (search.has('card')) return { which: 'all', ...named('card') };
  const which = WHICH.find((each) => each === search.get('session')) ?? (search.has('deck') ? 'all' : undefined);
  if (!which) return undefined;
  const kind = REVIEW_KINDS.find((each) => each === search.get('kind'));
  return { which, ...named('guide'), ...(kind && { kind }), ...named('theme'), ...named('deck') };
}

/** The query of an address that asks for a session: `session=due&guide=star-method`. */
export function queryOf({ which, card, deck, ...parts }: Choice): string {
  if (card) return new URLSearchParams({ card }).toString();
  const rest = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  if (deck && which === 'all' && rest.length === 0) return new URLSearchParams({ deck }).toString();
  return new URLSearchParams([['session', which], ...rest, ...(deck ? [['deck', deck]] : [])]).toString();
}

/** The name of a guide in an address: the end of its path. */
export const slugOf = ({ path }: { path: string }): string => path.split('/').at(-1) ?? '';

/** The entries out of which a session is made, whatever of them it takes. */
export function entriesFor({ guide, kind, theme, deck, card }: Choice, entries: readonly PracticeEntry[], { guides, decks }: PracticeOverview): PracticeEntry[] {
  if (card) return entries.filter(({ item }) => item.id === card || item.formerly?.includes(card));
  const wantedGuide = guides.findIndex((each) => slugOf(each) === guide);
  return entries.filter((entry) => {
    const of = decks[entry.deck];
    return (
      (!guide || of?.guide === wantedGuide) &&
      (!kind || entry.kind === kind) &&
      (!theme || entry.item.theme === theme) &&
      (!deck || of?.id === deck)
    );
  });
}

/** What a session is picked from: entries, where they stand, what is due, and the reviews of an item. */
export interface Stock {
  entries: readonly PracticeEntry[];
  overview: PracticeOverview;
  standings: Standings;
  plan: Plan;
  reviewsOf(item: PracticeEntry['item']): readonly Review[];
}

/** How many cards a first session has. */
export const FIRST = 5;

/**
 * The ids of a session that was begun at a time, as far as they are still to be asked: what was known since then is
 * left out. The same session begun at the same time has the same order.
 *
 * @param begun milliseconds since 1970
 */
export function idsFor(choice: Choice, { entries, overview, standings, plan, reviewsOf }: Stock, begun: number): string[] {
  const wanted = entriesFor(choice, entries, overview);
  const mixed = (of: readonly PracticeEntry[]): PracticeEntry[] => shuffle(of, seeded(String(begun)));
  const left = (of: readonly PracticeEntry[]): string[] =>
    of.filter(({ item }) => !reviewsOf(item).some(({ at, grade }) => at >= begun && grade === 'knew')).map(({ item }) => item.id);
  switch (choice.which) {
    case 'due': {
      const due = new Set([...plan.due, ...plan.fresh]);
      return left(mixed(wanted.filter(({ item }) => due.has(item.id))));
    }
    case 'missed':
      return left(mixed(wanted.filter(({ item }) => standings.get(item.id)?.grade === 'missed')));
    case 'five': {
      const cards = wanted.filter(({ kind }) => kind === 'card');
      const fresh = cards.filter(({ item }) => !reviewsOf(item).some(({ at }) => at < begun));
      return left(mixed(fresh.length >= FIRST ? fresh : cards).slice(0, FIRST));
    }
    case 'all':
      return choice.card ? wanted.map(({ item }) => item.id) : left(mixed(wanted));
  }
}
