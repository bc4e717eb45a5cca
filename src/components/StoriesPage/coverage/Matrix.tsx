import type { ReactNode } from 'react';
import { type Story, titleOf } from '../../../stories/story';
import styles from './matrix.module.css';

interface MatrixRow {
  id: string;
  /** What the row is about, as a heading. */
  head: ReactNode;
  /** The same for the names of the check boxes. */
  name: string;
  /** For each story, whether it's marked. */
  marked: readonly boolean[];
  isCovered: boolean;
  mark(story: Story, isOn: boolean): void;
}

interface Props {
  caption: string;
  /** Said in a row without a story. */
  none?: string;
  stories: readonly Story[];
  rows: readonly MatrixRow[];
}

/** From so many stories on, their titles don't fit side by side. */
const MANY = 6;

/**
 * Stories by questions, with a check box in each cell. Where there's no room for columns, each
 * question is followed by the stories.
 */
export default function Matrix({ caption, none, stories, rows }: Props): ReactNode {
  return (
    <table className={styles.matrix} data-many={stories.length >= MANY}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {stories.map((story) => (
            <th key={story.id} scope="col" dir="auto">
              {titleOf(story)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, name, marked, isCovered, mark }) => (
          <tr key={id} data-covered={isCovered}>
            <th scope="row">
              {head}
              {!isCovered && none && <span className={styles.none}>{none}</span>}
            </th>
            {stories.map((story, at) => (
              <td key={story.id}>
                <label className={styles.mark}>
                  <input
                    type="checkbox"
                    autoComplete="off"
                    aria-label={`${titleOf(story)}: ${name}`}
                    checked={marked[at] ?? false}
                    onChange={({ target }) => mark(story, target.checked)}
                  />
                  <span className={styles.story} dir="auto">
                    {titleOf(story)}
                  </span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
