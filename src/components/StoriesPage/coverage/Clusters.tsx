import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { QuestionCluster } from '../../../model/stories-data';
import { type CoverageRow, markCluster } from '../../../stories/coverage';
import type { Story } from '../../../stories/story';
import { browserStories } from '../../../stories/use-stories';
import Matrix from './Matrix';
import styles from './styles.module.css';

interface Props {
  stories: readonly Story[];
  rows: readonly CoverageRow<QuestionCluster>[];
}

/** Which story answers which group of questions. */
export default function Clusters({ stories, rows }: Props): ReactNode {
  return (
    <Matrix
      caption="Check the stories that answer each question."
      none="No story yet"
      stories={stories}
      rows={rows.map(({ of, marked, isCovered }) => ({
        id: of.id,
        head: (
          <>
            <Link to={of.read.href}>{of.name}</Link>
            <span className={styles.asked}>“{of.questions[0]}”</span>
          </>
        ),
        name: of.name,
        marked,
        isCovered,
        mark: (story, isOn) => markCluster(browserStories(), story, of, isOn),
      }))}
    />
  );
}
