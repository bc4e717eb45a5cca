import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { StoryPoint } from '../../../model/stories-data';
import { browserStore } from '../../../practice/storage/browser-store';
import { type CoverageRow, markBox } from '../../../stories/coverage';
import type { Story } from '../../../stories/story';
import { browserStories } from '../../../stories/use-stories';
import Matrix from './Matrix';
import styles from './styles.module.css';

interface Props {
  stories: readonly Story[];
  rows: readonly CoverageRow<StoryPoint>[];
  /** Whether each box is checked, here or on its guide. */
  ticked: readonly boolean[];
}

/** What the stories should have between them: the same check marks as on the guide. */
export default function Boxes({ stories, rows, ticked }: Props): ReactNode {
  const [first] = rows;
  return (
    <details>
      <summary>
        Stories to prepare: {ticked.filter(Boolean).length} of {rows.length} boxes checked
      </summary>
      <p className={styles.fine}>
        These are the boxes of {first && <Link to={first.of.read.href}>{first.of.read.title}</Link>}
        . The list on the guide gets the same check marks.
      </p>
      <Matrix
        caption="Check the stories that cover each box."
        stories={stories}
        rows={rows.map(({ of, marked }, at) => ({
          id: of.id,
          head: (
            <label className={styles.box}>
              <input
                type="checkbox"
                autoComplete="off"
                checked={ticked[at] ?? false}
                onChange={({ target }) => browserStore().tick(of.id, target.checked)}
              />
              <span>{of.words}</span>
            </label>
          ),
          name: of.words,
          marked,
          isCovered: ticked[at] ?? false,
          mark: (story, isOn) => markBox(browserStore(), browserStories(), story, of, isOn),
        }))}
      />
    </details>
  );
}
