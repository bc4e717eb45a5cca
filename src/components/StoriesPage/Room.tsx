import Link from '@docusaurus/Link';
import { type ReactNode, useRef } from 'react';
import { useDraft } from '../../practice/use-draft';
import { useHold } from '../../practice/use-hold';
import { textId } from '../../stories/ids';
import { type Story, titleOf } from '../../stories/story';
import OtherDraft from '../Attempt/OtherDraft';
import Fit from './fit';
import FollowUps from './follow-ups';
import Numbers from './numbers';
import Questions from './Questions';
import Rehearse from './rehearse';
import StepNav from './StepNav';
import SheetStep from './sheet';
import { STEPS, type StepId, stepAfter } from './steps';
import styles from './styles.module.css';
import { usePlace } from './use-place';
import { useTitle } from './use-title';
import Write from './write';

/** One story at one of its steps. */
export default function Room({ story, step }: { story: Story; step: StepId }): ReactNode {
  const { to } = usePlace();
  const next = stepAfter(step);
  return (
    <>
      <Link className={styles.back} to={to({})}>
        ← My stories
      </Link>
      <StoryTitle story={story} />
      <StepNav story={story} here={step} />
      <Step key={step} story={story} step={step} />
      {next && step !== 'questions' && (
        <p className={styles.next}>
          <Link className="button-plain" to={to({ story: story.id, step: next.id })}>
            Next: {next.name}
          </Link>
          <span className={styles.fine}>{next.job}</span>
        </p>
      )}
    </>
  );
}

/** The story's title, as a heading and as a field. */
function StoryTitle({ story }: { story: Story }): ReactNode {
  const draft = useDraft({ id: textId(story.id, 'title') });
  const { hold, onBlur } = useHold(draft);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <h1 className="sr-only">{titleOf(story)}</h1>
      <label className={styles.title}>
        <span className="sr-only">Title of the story</span>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          dir="auto"
          maxLength={120}
          placeholder="Give it a short name"
          value={draft.text}
          onChange={({ target }) => draft.write(target.value)}
          onFocus={hold}
          onBlur={onBlur}
        />
      </label>
      <OtherDraft draft={draft} onChosen={() => field.current?.focus()} />
    </>
  );
}

function Step({ story, step }: { story: Story; step: StepId }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(heading);
  const { name = '', job = '' } = STEPS.find(({ id }) => id === step) ?? {};
  return (
    <section aria-labelledby="step">
      <h2 id="step" ref={heading} tabIndex={-1} className={styles.step}>
        {name}
      </h2>
      <p className={styles.job}>{job}</p>
      <Work story={story} step={step} />
    </section>
  );
}

function Work({ story, step }: { story: Story; step: StepId }): ReactNode {
  switch (step) {
    case 'questions':
      return <Questions story={story} />;
    case 'fit':
      return <Fit story={story} />;
    case 'write':
      return <Write story={story} />;
    case 'rehearse':
      return <Rehearse story={story} />;
    case 'numbers':
      return <Numbers story={story} />;
    case 'follow-ups':
      return <FollowUps story={story} />;
    case 'sheet':
      return <SheetStep story={story} />;
  }
}
