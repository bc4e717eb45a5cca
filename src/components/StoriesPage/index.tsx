import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import type { StoriesData } from '../../model/stories-data';
import { useJournal } from '../../practice/use-journal';
import { useStories, useStory } from '../../stories/use-stories';
import PracticeFrame from '../PracticeFrame';
import { OneAtATime } from '../PracticeFrame/StatusMessage';
import Home from './Home';
import Memories from './Memories';
import NotSaved from './NotSaved';
import Room from './Room';
import styles from './styles.module.css';
import { FromGuides } from './use-guides';
import { usePlace } from './use-place';
import { useShown } from './use-shown';

/** The workshop for the reader's own stories: all of them, or one at one of its steps. */
export default function StoriesPage({ data }: { data: StoriesData }): ReactNode {
  return (
    <PracticeFrame
      title="My stories"
      description="Turn a failure of your own into an answer you can say out loud. Private, in your browser, with no account and no score."
    >
      <FromGuides value={data}>
        <Workshop />
      </FromGuides>
    </PracticeFrame>
  );
}

function Workshop(): ReactNode {
  const { place } = usePlace();
  const list = useStories();
  const story = useStory(place.story ?? '');
  const complete = useIsBrowser();
  useShown(complete);
  useJournal();
  return (
    <OneAtATime className={styles.desk} data-complete={complete}>
      {story && !story.fields.deleted ? (
        <Room key={story.id} story={story} step={place.step ?? 'write'} />
      ) : place.memories ? (
        <Memories />
      ) : (
        <Home list={list} wanted={place.step} isMissing={place.story !== undefined} />
      )}
      <NotSaved />
    </OneAtATime>
  );
}
