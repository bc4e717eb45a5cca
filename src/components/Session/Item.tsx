import type { ReactNode, Ref } from 'react';
import type { PracticeEntry } from '../../model/practice-data';
import type { Answer, Given, Turn } from '../../practice/play/session';
import Question from '../DoDontQuiz/Question';
import CardVerdict from '../DoDontQuiz/Verdict';
import Asking from '../Quiz/Asking';
import QuestionVerdict from '../Quiz/Verdict';
import ExerciseAsking from './ExerciseAsking';
import ExerciseVerdict from './ExerciseVerdict';

interface Props {
  ref: Ref<HTMLDivElement>;
  entry: PracticeEntry;
  turn: Turn;
  /** The answer, once it is given. */
  shown: Answer | undefined;
  /** What the item is and where it is from. */
  progress: string;
  note: string | undefined;
  /** The path of the guide that the item is in. */
  guide: string;
  /** When the session began, in milliseconds since 1970. */
  begun: number;
  /** What follows from the answer, besides the verdict. */
  after: ReactNode;
  /** What goes on from the answer, and what else can be done. */
  foot: ReactNode;
  onAnswer(given: Given): void;
}

/** The item at hand, before or after its answer, played as its kind is. */
export default function Item({
  entry,
  turn,
  shown,
  note,
  guide,
  begun,
  after,
  foot,
  onAnswer,
  ...face
}: Props): ReactNode {
  const verdict = { ...face, after, foot };
  if (entry.kind === 'card' && turn.kind === 'card') {
    if (shown?.kind === 'card')
      return <CardVerdict {...verdict} card={entry.item} answer={shown} />;
    return (
      <Question
        {...face}
        note={note}
        card={entry.item}
        side={turn.side}
        onAnswer={(said, sure) => onAnswer({ said, sure })}
      />
    );
  }
  if (entry.kind === 'question' && turn.kind === 'question') {
    if (shown?.kind === 'question')
      return (
        <QuestionVerdict {...verdict} question={entry.item} order={turn.order} choice={shown} />
      );
    return (
      <Asking
        {...face}
        note={note}
        question={entry.item}
        order={turn.order}
        onChoose={(chosen) => onAnswer({ chosen })}
      />
    );
  }
  if (entry.kind === 'exercise') {
    if (shown?.kind === 'exercise')
      return <ExerciseVerdict {...verdict} exercise={entry.item} answer={shown} />;
    return (
      <ExerciseAsking
        {...face}
        note={note}
        guide={guide}
        begun={begun}
        exercise={entry.item}
        onCount={(had) => onAnswer({ had })}
      />
    );
  }
  return null;
}
