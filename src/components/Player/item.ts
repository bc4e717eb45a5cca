import type { ReactNode } from 'react';
import type { Place, ReviewedItem } from '../../model/items';
import type { Answer, Playable, Reply, Turn } from '../../practice/session/turn';

/** The guide that an item is from. */
export interface ItemGuide {
  title: string;
  path: string;
}

/**
 * An item as the player shows it. Each kind makes its own (`cardItem`, `questionItem`, and so on), so
 * that a page loads only the kinds it needs.
 */
export interface PlayerItem {
  item: ReviewedItem;
  /** The same item, for the session. */
  playable: Playable;
  /** The name of the kind, as in “Card.” */
  kindName: string;
  /** Where to read about it, if that isn't here. */
  read?: Place | undefined;
  /** What the link to that place is called at the answer, instead of “Read.” */
  readName?: string;
  /** Whether it's the reader's own, so that nobody else could follow a link to it or change it. */
  isOwn?: boolean;
  /** The guide that it's from, if that isn't this page. */
  guide?: ItemGuide | undefined;
  /** Shows the item before it's answered. */
  prompt(turn: Turn, props: { startedAt: number; onReply(reply: Reply): void }): ReactNode;
  /** Shows the item after it's answered; `consequence` says what happens because of the answer. */
  verdict(answer: Answer, consequence: ReactNode): ReactNode;
  /** Shows the item in the list of what was missed. */
  missed: ReactNode;
  /** The verdict in a sentence or two. */
  verdictOn(answer: Answer): string;
  /** What happens because of an answer, if the verdict doesn't say it; empty if nothing does. */
  consequenceOf(answer: Answer): string;
}
