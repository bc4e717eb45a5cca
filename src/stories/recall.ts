import { STORY_PARTS, type StoryPartName } from '../model/items';
import { countWords } from '../model/talk-time';
import { partId } from './ids';
import { type Story, titleOf } from './story';
import { RATES } from './time/bar';

/** A question about a story that comes back until the interview. All of it is plain text. */
export interface StoryRecall {
  id: string;
  question: string;
  answer: string;
  /** The story's title. */
  story: string;
  /** How long the story takes to tell, if it's to be told aloud. */
  minutes?: number;
}

/** The name of the setting that turns all of it off: `off`. */
export const STORY_RECALL = 'story-recall';

const QUESTIONS: Record<StoryPartName, string> = {
  Situation: 'Where were you, and what was going on?',
  Task: 'What were you supposed to do?',
  Action: 'What did you decide, and where did it go wrong?',
  Result: 'What did it cost, and how did you repair it?',
  Takeaway: 'What did you change?',
};

/** How many parts a story needs before it's worth telling aloud. */
const ENOUGH = 3;

/**
 * What comes back of some stories: each is told aloud, and each part with a text is a question.
 * Stories whose recall is off are left out.
 */
export const storyRecall = (stories: readonly Story[]): StoryRecall[] =>
  stories.filter(({ fields }) => !fields['recall-off']).flatMap(recallOf);

function recallOf(story: Story): StoryRecall[] {
  const title = titleOf(story);
  const written = STORY_PARTS.filter((part) => story.parts[part].trim());
  const questions = written.map((part) => ({
    id: partId(story.id, part),
    question: QUESTIONS[part],
    answer: story.parts[part].trim(),
    story: title,
  }));
  if (written.length < ENOUGH) return questions;
  const answer = questions.map((each) => each.answer).join('\n\n');
  return [
    {
      id: `${story.id}/tell`,
      question: `Tell “${title}” aloud.`,
      answer,
      story: title,
      minutes: minutesToTell(answer),
    },
    ...questions,
  ];
}

/** In half minutes, at the usual rate, and at least one minute. */
const minutesToTell = (text: string): number =>
  Math.max(1, Math.ceil((countWords(text) / RATES.usual) * 2) / 2);
