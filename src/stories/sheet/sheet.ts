import type { StoryPartName } from '../../model/items';

/** A figure on the sheet. */
export interface SheetFigure {
  key: string;
  /** The figure as the reader would say it, such as “about 40 orders.” */
  label: string;
  /** How well it's known, in a word; empty if the reader hasn't said. */
  known: string;
  /** The reader's answer to “How do you know?”, shortened. */
  how: string;
}

/** What's on the page to take along: reminders, not a script. */
export interface Sheet {
  title: string;
  /** The names of the groups of questions that it answers. */
  answers: readonly string[];
  parts: { name: StoryPartName; cues: readonly string[] }[];
  figures: SheetFigure[];
  /** How many more figures the story has than fit. */
  left: number;
  /** How many figures the reader hasn't said anything about. */
  unchecked: number;
  short: string;
  /** Whether the short version is longer than what's here. */
  isCut: boolean;
  /** The size of the type on paper, in points. */
  size: number;
}
