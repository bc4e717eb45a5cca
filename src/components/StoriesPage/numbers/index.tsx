import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import {
  type MarkedFigure,
  markedFigures,
  rememberSentences,
} from '../../../stories/figures/marks';
import type { Story } from '../../../stories/story';
import { browserStories } from '../../../stories/use-stories';
import common from '../common.module.css';
import { usePlace } from '../use-place';
import FigureSheet from './FigureSheet';
import Gone from './Gone';
import styles from './styles.module.css';

/** Every figure of a story, how well the reader knows it, and what they’d say if asked. */
export default function Numbers({ story }: { story: Story }): ReactNode {
  const remember = useEffectEvent(() => rememberSentences(browserStories(), story));
  useEffect(() => remember(), []);
  const figures = markedFigures(story);
  return (
    <>
      {figures.length > 0 ? (
        <Figures story={story} figures={figures} />
      ) : (
        <NoFigures story={story} />
      )}
      <Gone story={story} />
    </>
  );
}

interface Props {
  story: Story;
  figures: readonly MarkedFigure[];
}

function Figures({ story, figures }: Props): ReactNode {
  const open = figures.filter(({ knownAs }) => knownAs === undefined).length;
  return (
    <>
      <p className={styles.lead}>
        They may ask about any figure: “How do you know?” Say how well you know each one.
      </p>
      <p className={styles.fine}>
        {open === 0
          ? `All ${figures.length === 1 ? 'done: one figure' : `${figures.length} figures done`}.`
          : `${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}, ${open} to go.`}
      </p>
      <ol className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.key} className={styles.card} data-part={figure.part.toLowerCase()}>
            <p className={styles.part}>
              <span aria-hidden="true">{figure.part[0]}</span> {figure.part}
            </p>
            <FigureSheet story={story} figure={figure} />
          </li>
        ))}
      </ol>
    </>
  );
}

function NoFigures({ story }: { story: Story }): ReactNode {
  const { to } = usePlace();
  const written = Object.values(story.parts).some((text) => text.trim());
  return (
    <div className={common.empty}>
      <p>
        {written
          ? 'There’s no figure in this story. Is there one worth knowing: how late, how many, how often? If there isn’t, go on. A story can do without.'
          : 'Nothing is written yet. Once it is, each figure in it shows up here.'}
      </p>
      <Link
        className={written ? 'button-plain' : 'button-primary'}
        to={to({ story: story.id, step: 'write' })}
      >
        {written ? 'Back to the story' : 'Write the story'}
      </Link>
    </div>
  );
}
