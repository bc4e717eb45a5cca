import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PracticeItem } from '../../model/items';
import { isAttempt } from '../../practice/speaking/clock';
import { type DraftState, useDraft } from '../../practice/use-draft';
import Reveal from '../Reveal';
import SuggestChange from '../SuggestChange';
import ClearDraft from './ClearDraft';
import DraftField from './DraftField';
import OtherDraft from './OtherDraft';
import ShowButton from './ShowButton';
import styles from './styles.module.css';

interface Props {
  item: PracticeItem;
  /** The label of the field for the reader's text. */
  label: string;
  /** Whether the reader has answered aloud. */
  spoken?: boolean;
  /** The reader's text, if it isn't the item's whole draft. */
  draft?: DraftState;
  /** Shown above the field. */
  above?: ReactNode;
  model: ReactNode;
  /** Announced to screen readers when the model is shown. */
  announcement: string;
  /** The path of the item's guide, if that isn't this page. */
  guide?: string;
  /** What readers check their own answer by, below the model. */
  children: ReactNode;
}

/** First the reader's own answer, then a model next to it, and points to check the answer by. */
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
