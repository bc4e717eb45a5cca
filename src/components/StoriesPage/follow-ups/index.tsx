import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FollowUp, followUps as followUpsOf } from '../../../stories/follow-ups/list';
import type { Story } from '../../../stories/story';
import common from '../common.module.css';
import { useGuides } from '../use-guides';
import { usePlace } from '../use-place';
import All from './All';
import Asked from './Asked';
import styles from './styles.module.css';
import { useCategories } from './use-categories';

/** The question that was shown last for each story, until the page is left. */
const shown = new Map<string, string>();

/** The questions that a story invites, one at a time. */
export default function FollowUps({ story }: { story: Story }): ReactNode {
  const written = Object.values(story.parts).some((text) => text.trim());
  const { followUps } = useGuides();
  const categories = useCategories(story);
  if (!written) return <NothingYet story={story} />;
  if (!categories) return <div className={styles.questions} />;
  return <OneByOne story={story} list={followUpsOf(story, followUps, categories)} />;
}

interface Props {
  story: Story;
  list: readonly FollowUp[];
}

function OneByOne({ story, list }: Props): ReactNode {
  const [key, setKey] = useState(() => shown.get(story.id) ?? list[0]?.key);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (key !== undefined) shown.set(story.id, key);
    if (!moved.current) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [key, story.id]);

  const at = Math.max(
    0,
    list.findIndex((each) => each.key === key),
  );
  const followUp = list[at];
  if (!followUp) return null;
  const goTo = (place: number): void => {
    const next = list[place];
    if (!next) return;
    moved.current = true;
    if (next.key === key) heading.current?.focus();
    setKey(next.key);
  };
  const isFirst = at === 0;
  const isLast = at === list.length - 1;
  return (
    <div className={styles.questions}>
      <p className={styles.fine}>
        Question {at + 1} of {list.length}
      </p>
      <Asked key={followUp.key} story={story} followUp={followUp} heading={heading} />
      <div className={styles.tools}>
        <button type="button" className="button-primary" onClick={() => goTo(isLast ? 0 : at + 1)}>
          {isLast ? 'Start over' : 'Next question'}
        </button>
        <button
          type="button"
          className="button-plain"
          aria-disabled={isFirst}
          onClick={() => goTo(at - 1)}
        >
          Back
        </button>
      </div>
      <All story={story} followUps={list} at={at} onChoose={goTo} />
    </div>
  );
}

function NothingYet({ story }: { story: Story }): ReactNode {
  const { to } = usePlace();
  return (
    <div className={common.empty}>
      <p>
        Nothing is written yet. Once it is, you’ll see here what they may ask next about this story,
        and why.
      </p>
      <Link className="button-primary" to={to({ story: story.id, step: 'write' })}>
        Write the story
      </Link>
    </div>
  );
}
