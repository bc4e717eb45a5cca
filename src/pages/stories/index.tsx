import data from '@generated/practice-items/default/stories.json';
import type { ReactNode } from 'react';
import StoriesPage from '../../components/StoriesPage';

/** `/stories/`: the reader's own stories, from the first memory to an answer they can say. */
export default function Stories(): ReactNode {
  return <StoriesPage data={data} />;
}
