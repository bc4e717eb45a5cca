import type { StoryPartName } from '../../model/items';
import { type TextName, textId } from '../ids';

/** A question that turns a memory into a story, one at a time. The answer is a draft. */
export interface StartQuestion {
  /** Part of the id of the answer's draft, so it never changes. */
  id: string;
  /** The part that the answer belongs to. */
  part: StoryPartName;
  question: string;
  hint: string;
  /** How many words are enough, a convention: all answers together take about two minutes to say. */
  words: number;
}

/** The questions, in the order of the five parts. */
export const START_QUESTIONS: readonly StartQuestion[] = [
  {
    id: 'where',
    part: 'Situation',
    question: 'Where were you, and what was your role?',
    hint: 'One or two sentences. Leave out what nobody needs to understand the mistake.',
    words: 30,
  },
  {
    id: 'goal',
    part: 'Task',
    question: 'What were you supposed to do?',
    hint: 'Say the goal, so that people can tell how far you fell short.',
    words: 20,
  },
  {
    id: 'decision',
    part: 'Action',
    question: 'What did you decide, or leave undone?',
    hint: 'Begin with “I.” Choose the one decision that mattered most.',
    words: 25,
  },
  {
    id: 'reason',
    part: 'Action',
    question: 'Why did it seem right at the time?',
    hint: 'The real reason is the one people believe, even if it isn’t flattering.',
    words: 20,
  },
  {
    id: 'wrong',
    part: 'Action',
    question: 'Where exactly did it go wrong?',
    hint: 'Name the moment, or the step that was missing.',
    words: 25,
  },
  {
    id: 'noticed',
    part: 'Result',
    question: 'When did you know?',
    hint: 'If you could have known earlier, say that too.',
    words: 15,
  },
  {
    id: 'let-down',
    part: 'Result',
    question: 'Who was let down?',
    hint: 'Think of the people who relied on you. Roles are enough. Leave out names.',
    words: 15,
  },
  {
    id: 'cost',
    part: 'Result',
    question: 'What did it cost?',
    hint: 'Time, money, trust. If you never measured it, say what you saw.',
    words: 15,
  },
  {
    id: 'repair',
    part: 'Result',
    question: 'What did you do about it, and who did you tell?',
    hint: 'Tell the steps in order. Give others the credit for what they did.',
    words: 25,
  },
  {
    id: 'lasting',
    part: 'Result',
    question: 'What couldn’t be repaired?',
    hint: 'Skip this one if everything could be. Don’t invent a loss.',
    words: 15,
  },
  {
    id: 'change',
    part: 'Takeaway',
    question: 'What do you do now that you didn’t do then?',
    hint: 'Something people could go and see: a habit, a list, a second look.',
    words: 45,
  },
  {
    id: 'proof',
    part: 'Takeaway',
    question: 'When did that last make a difference?',
    hint: 'One day is enough. If there hasn’t been one yet, say that the change is new.',
    words: 45,
  },
];

/** The reader's answers, by the id of the question. */
export type StartAnswers = Readonly<Partial<Record<string, string>>>;

/** The name of the text with an answer. */
const answerName = ({ id }: Pick<StartQuestion, 'id'>): TextName => `start-${id}`;

/** The id of the draft with an answer. */
export const answerId = (story: string, question: Pick<StartQuestion, 'id'>): string =>
  textId(story, answerName(question));

/** The place of the first question without an answer; the number of questions if there's none. */
export function nextQuestion(answers: StartAnswers): number {
  const at = START_QUESTIONS.findIndex(({ id }) => !answers[id]?.trim());
  return at < 0 ? START_QUESTIONS.length : at;
}
