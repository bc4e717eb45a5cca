import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Story } from '../../stories/story';
import { STEPS, type StepId } from './steps';
import styles from './styles.module.css';
import { usePlace } from './use-place';

/** The way from one step of a story to the others. */
export default function StepNav({ story, here }: { story: Story; here: StepId }): ReactNode {
  const { to } = usePlace();
  return (
    <nav aria-label="Steps">
      <ol className={styles.steps}>
        {STEPS.map(({ id, name }) => (
          <li key={id}>
            <Link
              to={to({ story: story.id, step: id })}
              aria-current={id === here ? 'step' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
