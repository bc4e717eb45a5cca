import type { ReactNode } from 'react';
import { howName, markedFigures } from '../../../stories/figures/marks';
import { sheetOf } from '../../../stories/sheet/content';
import type { Story } from '../../../stories/story';
import { useCues } from '../../../stories/use-cues';
import { useTexts } from '../../../stories/use-texts';
import { useGuides } from '../use-guides';
import CueFields from './CueFields';
import Paper from './Paper';
import TakeAlong from './TakeAlong';

/** One page to take along, and the ways to take it. */
export default function SheetStep({ story }: { story: Story }): ReactNode {
  const { clusters } = useGuides();
  const cues = useCues(story.id);
  const figures = markedFigures(story);
  const how = useTexts(story.id, figures.map(howName));
  const sheet = sheetOf(
    story,
    cues,
    clusters.filter(({ id }) => story.clusters.has(id)).map(({ name }) => name),
    figures.map((figure, at) => ({ ...figure, how: how[at] ?? '' })),
  );
  return (
    <>
      <CueFields story={story.id} />
      <TakeAlong story={story} sheet={sheet} />
      <Paper sheet={sheet} />
    </>
  );
}
