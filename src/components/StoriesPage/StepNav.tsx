import Link from '@docusaurus/Link';
import { type ReactNode, useId, useState } from 'react';
import type { Story } from '../../stories/story';
import { STEPS, type StepId } from './steps';
import styles from './steps.module.css';
import { usePlace } from './use-place';

/** The way from one step of a story to the others. On a phone, they're folded into one line. */
export default function StepNav({ story, here }: { story: Story; here: StepId }): ReactNode {
  const { to } = usePlace();
  const id = useId();
  const [open, setOpen] = useState(false);
  const at = STEPS.findIndex((step) => step.id === here);
  return (
    <nav className={styles.nav} aria-label="Steps">
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>
          Step {at + 1} of {STEPS.length}: <strong>{STEPS[at]?.name}</strong>
        </span>
      </button>
      <ol id={id} className={styles.steps} data-open={open}>
        {STEPS.map(({ id: step, name }) => (
          <li key={step}>
            <Link
              to={to({ story: story.id, step })}
              aria-current={step === here ? 'step' : undefined}
              onClick={() => setOpen(false)}
            >
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
