import type { QuestionCluster, StoryPoint } from '../model/stories-data';
import type { PracticeStore } from '../practice/storage/practice-store';
import type { Stories } from './storage/stories';
import type { Story } from './story';

/** A row of the matrix: a group of questions or a box, and which stories it's marked for. */
export interface CoverageRow<Of> {
  of: Of;
  /** In the order of the stories. */
  marked: boolean[];
  /** Whether any story is marked, or the box is checked on its guide. */
  isCovered: boolean;
}

/** Which story answers what. */
export interface Coverage {
  clusters: CoverageRow<QuestionCluster>[];
  boxes: CoverageRow<StoryPoint>[];
  /** The groups of questions that no story answers. */
  unanswered: QuestionCluster[];
}

/**
 * The matrix of stories, and of what they should answer between them.
 *
 * @param isTicked whether the reader checked a box, here or on its guide: one record for both
 */
export function coverage(
  stories: readonly Story[],
  guides: { clusters: readonly QuestionCluster[]; boxes: readonly StoryPoint[] },
  isTicked: PracticeStore['isTicked'],
): Coverage {
  const clusters = guides.clusters.map((of) =>
    row(
      of,
      stories.map((story) => story.clusters.has(of.id)),
    ),
  );
  const boxes = guides.boxes.map((of) =>
    row(
      of,
      stories.map((story) => isMarked(story, of)),
      isTicked(of.id, of.aliases),
    ),
  );
  const unanswered = clusters.filter(({ isCovered }) => !isCovered).map(({ of }) => of);
  return { clusters, boxes, unanswered };
}

const row = <Of>(of: Of, marked: boolean[], isTicked = false): CoverageRow<Of> => ({
  of,
  marked,
  isCovered: isTicked || marked.includes(true),
});

/** A box's id as the key of a mark. */
const keyOf = (id: string): string => id.replace('/', '-');

const isMarked = ({ boxes }: Story, { id, aliases = [] }: StoryPoint): boolean =>
  [id, ...aliases].some((each) => boxes.has(keyOf(each)));

/**
 * Marks or unmarks a box for a story. The box is checked on its guide, too, as soon as one story is
 * marked, and unchecked with the last one.
 */
export function markBox(
  record: PracticeStore,
  stories: Stories,
  story: Story,
  box: StoryPoint,
  isOn: boolean,
): void {
  const { id, aliases = [] } = box;
  stories.mark(story.id, 'box', keyOf(id), isOn ? 'yes' : '');
  if (!isOn) for (const each of aliases) stories.mark(story.id, 'box', keyOf(each), '');
  const isLeft = stories.list().active.some((each) => isMarked(each, box));
  if (isLeft !== record.isTicked(id, aliases)) record.tick(id, isLeft);
}

/** Marks or unmarks a group of questions for a story. */
export const markCluster = (
  stories: Stories,
  story: Story,
  { id }: Pick<QuestionCluster, 'id'>,
  isOn: boolean,
): void => stories.mark(story.id, 'cluster', id, isOn ? 'yes' : '');
