import type { Place } from '../../../model/items';
import type { WholeExercise } from '../../../model/practice-data';
import type { ItemGuide, PlayerItem } from '../item';
import PlayedExercise from './Prompt';
import ExerciseVerdict from './Verdict';
import { exerciseVerdict } from './words';

/** An exercise for the player, outside its guide. */
export const exerciseItem = (
  exercise: WholeExercise,
  { read, guide }: { read: Place; guide: ItemGuide },
): PlayerItem => ({
  item: exercise,
  playable: { kind: 'exercise', item: exercise },
  kindName: 'Exercise',
  read,
  guide,
  prompt: (_turn, props) => <PlayedExercise exercise={exercise} guide={guide.path} {...props} />,
  verdict: (answer, consequence) =>
    answer.kind === 'exercise' && (
      <ExerciseVerdict exercise={exercise} answer={answer} consequence={consequence} />
    ),
  missed: (
    <p>
      <strong>An exercise</strong>
    </p>
  ),
  verdictOn: (answer) => (answer.kind === 'exercise' ? exerciseVerdict(answer) : ''),
  consequenceOf: ({ right }) =>
    right
      ? ''
      : 'It comes back before the end. Your draft is saved, so you can add what was missing.',
});
