import { type ReactNode, useEffect, useRef, useState } from 'react';
import { countWords } from '../../model/talk-time';
import { browserStore } from '../../practice/storage/browser-store';
import { useDraft } from '../../practice/use-draft';
import { answersOf, fillParts, firstDraft } from '../../stories/start/first-draft';
import {
  answerId,
  nextQuestion,
  START_QUESTIONS,
  type StartQuestion,
} from '../../stories/start/questions';
import type { Story } from '../../stories/story';
import DraftField from '../Attempt/DraftField';
import OtherDraft from '../Attempt/OtherDraft';
import GrowingBar from './GrowingBar';
import styles from './styles.module.css';
import { usePlace } from './use-place';

/** One question per screen. The answers fill the bar, and become the first draft. */
export default function Questions({ story }: { story: Story }): ReactNode {
  const { go } = usePlace();
  const answers = answersOf(browserStore(), story.id);
  const [at, setAt] = useState(() => Math.min(nextQuestion(answers), START_QUESTIONS.length - 1));
  const last = START_QUESTIONS.length - 1;
  const question = START_QUESTIONS[at];
  const toDraft = (): void => {
    fillParts(browserStore(), story.id);
    go({ story: story.id, step: 'write' });
  };
  if (!question) return null;
  const answered = Object.values(answers).filter((answer) => answer?.trim()).length;
  return (
    <div className={styles.questions} data-questions>
      <GrowingBar parts={firstDraft(answers)} here={question.part} />
      <p className={styles.count}>
        Question {at + 1} of {START_QUESTIONS.length}
        <progress
          max={START_QUESTIONS.length}
          value={answered}
          aria-label={`${answered} of ${START_QUESTIONS.length} questions answered`}
        />
      </p>
      <Answer key={question.id} story={story.id} question={question} />
      <div className={styles.tools}>
        <button
          type="button"
          className="button-primary"
          onClick={() => (at < last ? setAt(at + 1) : toDraft())}
        >
          {at === last ? 'See my first draft' : answers[question.id]?.trim() ? 'Next' : 'Skip'}
        </button>
        <button
          type="button"
          className="button-plain"
          aria-disabled={at === 0}
          onClick={() => at > 0 && setAt(at - 1)}
        >
          Back
        </button>
        {at < last && answered > 0 && (
          <button type="button" className="button-plain" onClick={toDraft}>
            See my first draft
          </button>
        )}
      </div>
    </div>
  );
}

interface AnswerProps {
  story: string;
  question: StartQuestion;
}

/** A question, and a field for the answer, which gets the focus once the reader has moved on from another question. */
function Answer({ story, question }: AnswerProps): ReactNode {
  const id = answerId(story, question);
  const draft = useDraft({ id });
  const own = useRef<HTMLDivElement>(null);
  const words = countWords(draft.text);
  useEffect(() => {
    if (!document.activeElement?.closest('[data-questions]')) return;
    const card = own.current;
    if (!card) return;
    card.querySelector('textarea')?.focus({ preventScroll: true });
    const { top, bottom } = card.getBoundingClientRect();
    const covered = Number.parseFloat(getComputedStyle(card).scrollMarginTop);
    if (top < covered || bottom > window.innerHeight) card.scrollIntoView();
  }, []);
  return (
    <div ref={own} className={styles.answer} data-part={question.part.toLowerCase()}>
      <DraftField
        id={id}
        label={question.question}
        hint={question.hint}
        draft={draft}
        onType={draft.write}
        rows={4}
        quiet
      />
      <OtherDraft draft={draft} onChosen={() => own.current?.querySelector('textarea')?.focus()} />
      <p className={styles.fine}>
        {words === 0
          ? `About ${question.words} words are enough.`
          : `${words} ${words === 1 ? 'word' : 'words'}. About ${question.words} are enough.`}
      </p>
    </div>
  );
}
