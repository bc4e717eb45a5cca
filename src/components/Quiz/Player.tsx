import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { QUIZ_KIND_NAME, type Quiz } from '../../model/items';
import { begin, choose, goOn, type Round, shuffleRest } from '../../practice/play/quiz-round';
import { recordAnswer, useNoteOnWords } from '../../practice/use-reviews';
import { isInView } from '../is-in-view';
import card from '../looks/card.module.css';
import NextButton from '../NextButton';
import SuggestChange from '../SuggestChange';
import Asking from './Asking';
import Summary from './Summary';
import styles from './styles.module.css';
import Verdict from './Verdict';
import { outcomeOf, verdictOn } from './words';

interface Props {
  quiz: Quiz;
  /** The round that the page is served with. */
  served: Round;
}

/** Plays a quiz: one question after the other, each answer before its feedback, then the end and what was missed. */
export default function Player({ quiz, served }: Props): ReactNode {
  const [round, setRound] = useState(served);
  const [again, setAgain] = useState(false);
  // The question on show keeps the order that it was served with; those still to come are not seen yet.
  useEffect(() => setRound((now) => shuffleRest(now, Math.random)), []);

  const face = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const turn = round.turns[round.at];
  const question = quiz.questions.find(({ id }) => id === turn?.question);
  const { shown } = round;
  const note = useNoteOnWords(question);

  const play = (change: (round: Round) => Round): void => {
    moved.current = true;
    setRound(change);
  };
  const give = (chosen: number[]): void => {
    const after = question && choose(round, question, chosen);
    if (!question || !after?.shown || after === round) return;
    recordAnswer(question, after.shown);
    play(() => after);
  };
  const next = (): void => play(goOn);
  const restart = (ids?: string[]): void => {
    setAgain(ids !== undefined);
    play(() =>
      begin(
        quiz.questions.filter(({ id }) => !ids || ids.includes(id)),
        Math.random,
      ),
    );
  };

  useEffect(() => {
    if (moved.current && face.current) {
      face.current.focus({ preventScroll: true });
      // A long answer is read from its top, where the verdict stands.
      if (!isInView(face.current)) face.current.scrollIntoView();
    }
    moved.current = false;
  }, [round]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!shown || event.key !== 'Enter' || event.repeat || event.target !== face.current) return;
    event.preventDefault();
    next();
  };

  const progress = `${QUIZ_KIND_NAME[quiz.kind]}: question ${round.at + 1} of ${round.turns.length}`;
  const parts = { ref: face, progress };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are shortcuts for the buttons within
    <div className={card.player} onKeyDown={onKeyDown}>
      <p className="sr-only" role="status">
        {shown && question ? verdictOn(question, shown) : !turn && outcomeOf(round, again)}
      </p>
      {question && turn && !shown && (
        <Asking
          {...parts}
          key={question.id}
          question={question}
          order={turn.order}
          note={note}
          onChoose={give}
        />
      )}
      {question && turn && shown && (
        <Verdict
          {...parts}
          question={question}
          order={turn.order}
          choice={shown}
          foot={
            <div className={styles.foot}>
              <NextButton onClick={next}>
                {round.at + 1 === round.turns.length ? 'Finish' : 'Next question'}
              </NextButton>
              <SuggestChange id={question.id} />
            </div>
          }
        />
      )}
      {!turn && (
        <Summary
          ref={face}
          questions={quiz.questions}
          round={round}
          again={again}
          onRetry={restart}
          onRestart={() => restart()}
        />
      )}
    </div>
  );
}
