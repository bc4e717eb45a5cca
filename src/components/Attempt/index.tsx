import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PracticeItem } from '../../model/items';
import { isAttempt } from '../../practice/speaking/clock';
import { type Draft, useDraft } from '../../practice/use-draft';
import Reveal from '../Reveal';
import SuggestChange from '../SuggestChange';
import ClearDraft from './ClearDraft';
import DraftField from './DraftField';
import OtherDraft from './OtherDraft';
import ShowButton from './ShowButton';
import styles from './styles.module.css';

interface Props {
  item: PracticeItem;
  /** What the field for the reader's text is called. */
  label: string;
  /** Whether the reader has answered aloud. */
  spoken?: boolean;
  /** The reader's text, where it is not the whole draft of the item. */
  draft?: Draft;
  /** What stands above the field. */
  above?: ReactNode;
  model: ReactNode;
  /** What the reader is told, besides the model itself, when it is shown. */
  announcement: string;
  /** The path of the guide that the item is in, where that is not this page. */
  guide?: string;
  /** What to judge one's own answer by, shown below the model. */
  children: ReactNode;
}

/** The reader's own answer first; then a model beside it, and what to judge it by. */
export default function Attempt({
  item,
  label,
  spoken = false,
  draft: given,
  above,
  model,
  announcement,
  guide,
  children,
}: Props): ReactNode {
  const whole = useDraft(item);
  const draft = given ?? whole;
  const [open, setOpen] = useState(false);
  const [cleared, setCleared] = useState('');
  const shown = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  return (
    <div className={styles.attempt}>
      <p className="sr-only" role="status">
        {open && announcement}
      </p>
      <div className={styles.sides} data-open={open}>
        <div className={styles.own} ref={own}>
          {above}
          <DraftField
            id={item.id}
            label={label}
            draft={draft}
            onType={(text) => {
              setCleared('');
              draft.write(text);
            }}
          />
          <OtherDraft
            draft={draft}
            onChosen={() => own.current?.querySelector('textarea')?.focus()}
          />
          <div className={styles.tools}>
            <ShowButton
              open={open}
              tried={spoken || isAttempt(draft.text)}
              onClick={() => setOpen(!open)}
            />
            <ClearDraft draft={draft} cleared={cleared} onClear={setCleared} />
          </div>
        </div>
        <div className={styles.model}>
          <Reveal open={open} ref={shown} label="Model answer">
            <p className={styles.label}>Model answer</p>
            {model}
          </Reveal>
        </div>
      </div>
      <Reveal open={open} label="Check your answer">
        {children}
        <p className={styles.suggest}>
          <SuggestChange id={item.id} guide={guide} />
        </p>
      </Reveal>
    </div>
  );
}
