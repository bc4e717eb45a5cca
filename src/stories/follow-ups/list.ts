import type { Place } from '../../model/items';
import type { StoryPoint } from '../../model/stories-data';
import { howName, markedFigures } from '../figures/marks';
import { READ } from '../fit/reason';
import type { TextName } from '../ids';
import type { Story } from '../story';
import { gapsOf } from './gaps';

/** A question that they may ask after the story. */
export interface FollowUp {
  /** Unique in a story, and the same as long as what it asks about is there. */
  key: string;
  question: string;
  /** Why this story invites it; empty if any story does. */
  because: string[];
  /** The text for the reader's notes on it. */
  notes: TextName;
  read: Place;
  /** The line of the checklist on the guide that says that the reader has an answer. */
  point?: StoryPoint;
}

/**
 * The questions that a story invites, the most likely first: those that its gaps invite, those about
 * its figures, and then the others.
 *
 * @param points the checklist of follow-ups in the guides
 * @param categories the ids of the categories of the findings in its wording
 */
export function followUps(
  story: Story,
  points: readonly StoryPoint[],
  categories: ReadonlySet<string> = new Set(),
): FollowUp[] {
  const reasons = new Map<string, string[]>();
  for (const { asks, because } of gapsOf(story, categories)) {
    const known = reasons.get(asks) ?? [];
    reasons.set(asks, known.includes(because) ? known : [...known, because]);
  }
  const byName = new Map(points.map((point) => [nameOf(point), point]));
  const invited = [...reasons].flatMap(([name, because]) => {
    const point = byName.get(name);
    return point ? [ofPoint(point, because)] : [];
  });
  const others = points.filter((point) => !reasons.has(nameOf(point)));
  return [...invited, ...aboutFigures(story), ...others.map((point) => ofPoint(point, []))];
}

const nameOf = ({ id }: StoryPoint): string => id.slice(id.indexOf('/') + 1);

const ofPoint = (point: StoryPoint, because: string[]): FollowUp => ({
  key: nameOf(point),
  question: point.words,
  because,
  notes: `follow-up-${nameOf(point)}`,
  read: point.read,
  point,
});

/** Why a figure is likely to be asked about. One that's measured, or isn't said, isn't. */
const ABOUT = {
  unknown: 'You marked this figure as one that you don’t know.',
  estimated: 'You marked this figure as an estimate.',
};

/** Those that the reader doesn't know come first, then estimates, each in the order of the story. */
function aboutFigures(story: Story): FollowUp[] {
  const figures = markedFigures(story);
  return (['unknown', 'estimated'] as const).flatMap((knownAs) =>
    figures
      .filter((figure) => figure.knownAs === knownAs)
      .map((figure) => ({
        key: `figure-${figure.key}`,
        question: `“${figure.label}”: how do you know?`,
        because: [ABOUT[knownAs]],
        notes: howName(figure),
        read: READ_FIGURES,
      })),
  );
}

const READ_FIGURES: Place = { title: READ.numbers.title, href: READ.numbers.path };
