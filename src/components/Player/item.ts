import type { ReactNode } from 'react';
import type { Place, ReviewedItem } from '../../model/items';
import type { Answer, Playable, Reply, Turn } from '../../practice/session/turn';

/** The guide that an item is from. */
export interface ItemGuide {
  title: string;
  path: string;
}

/**
 * An item as the player shows it. Each kind makes its own (`cardItem`, `questionItem`, `exerciseItem`), so that a page
 * loads only the kinds that it plays.
 */
export interface PlayerItem {
  item: ReviewedItem;
  /** The same for the session. */
  playable: Playable;
  /** What the kind is called, as in “Card”. */
  kindName: string;
  /** Where to read about it, where that isn't this place. */
  read?: Place | undefined;
  /** The guide that it is from, where that isn't this page. */
  guide?: ItemGuide | undefined;
  /** The item before it is answered. */
  prompt(turn: Turn, props: { startedAt: number; onReply(reply: Reply): void }): ReactNode;
  /** The item after it is answered; `consequence` is what follows from the answer, besides the verdict. */
  verdict(answer: Answer, consequence: ReactNode): ReactNode;
  /** The item in the list of what was missed. */
  missed: ReactNode;
  /** The reply that a key gives while the player has the focus. */
  replyFor?(key: string): Reply | undefined;
  /** The verdict in a sentence or two. */
  verdictOn(answer: Answer): string;
  /** What follows from an answer, where the verdict doesn't say it; empty where nothing does. */
  consequenceOf(answer: Answer): string;
}
