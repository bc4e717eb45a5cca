import type { StoryPartName } from '../../model/items';
import { countWords } from '../../model/talk-time';
import type { Story } from '../story';

/** Something about a story that invites a question. */
export interface Gap {
  /** The last part of the id of a question in the checklist of follow-ups. */
  asks: string;
  /** Why, as a sentence to the reader. */
  because: string;
}

/** A part with fewer words than this is likely to be asked about. A convention: about one sentence. */
const SHORT = 12;

/** The question that a missing or short part invites. A short Situation invites none. */
const PARTS: [part: StoryPartName, asks: string, missing: string][] = [
  ['Action', 'deeper-error', 'what you decided'],
  ['Result', 'who-paid', 'what it cost'],
  ['Takeaway', 'fix-works', 'what you changed'],
];

/** The question that wording of a category invites, by the id of the category. */
const WORDING: readonly [category: string, Gap][] = [
  [
    'blame',
    { asks: 'not-mine', because: 'Somewhere in it, someone else seems to have caused it.' },
  ],
  ['we', { asks: 'not-mine', because: 'It says “we” about a decision.' }],
  [
    'no-actor',
    { asks: 'deeper-error', because: 'Something was done in it, and it doesn’t say who did it.' },
  ],
  ['hedge', { asks: 'who-paid', because: 'Some words in it make the damage sound smaller.' }],
  ['euphemism', { asks: 'who-paid', because: 'A soft word in it hides what happened.' }],
  [
    'catastrophe',
    { asks: 'who-paid', because: 'It says how bad it felt. They may ask how bad it was.' },
  ],
  [
    'over-apology',
    { asks: 'who-paid', because: 'It apologizes more than it says who was harmed.' },
  ],
  ['self-praise', { asks: 'deeper-error', because: 'Part of it sounds like a strength.' }],
  ['vague-lesson', { asks: 'fix-works', because: 'Anyone could say the lesson.' }],
  ['careful-fix', { asks: 'fix-works', because: 'The change depends on being careful.' }],
];

const KNEW = /\b(?:knew|realiz|notic|found out|discover|learned that|saw that)/i;
const DOUBTED = /\b(?:doubt|warn|advis|object|concern|asked me|told me|pointed out)/i;

/**
 * What in a story invites questions, the most likely first.
 *
 * @param categories the ids of the categories of the findings in its wording
 */
export function gapsOf(story: Story, categories: ReadonlySet<string>): Gap[] {
  const text = Object.values(story.parts).join('\n');
  const { decision, failure, safeguard } = story.fields;
  return [
    ...PARTS.flatMap(([part, asks, missing]) => {
      const words = countWords(story.parts[part]);
      if (words >= SHORT) return [];
      return [
        {
          asks,
          because: words === 0 ? `It doesn’t say yet ${missing}.` : `It’s short on ${missing}.`,
        },
      ];
    }),
    ...(decision !== undefined && decision !== 'mine'
      ? [{ asks: 'not-mine', because: 'You said that the decision wasn’t yours alone.' }]
      : []),
    ...(safeguard === 'yes' || failure === 'direction'
      ? [{ asks: 'if-it-had-worked', because: 'You took a risk on purpose.' }]
      : []),
    ...WORDING.filter(([category]) => categories.has(category)).map(([, gap]) => gap),
    ...(KNEW.test(text) ? [] : [{ asks: 'first-knew', because: 'It doesn’t say when you knew.' }]),
    ...(DOUBTED.test(text)
      ? []
      : [{ asks: 'who-doubted', because: 'It doesn’t say if anyone had doubts.' }]),
  ];
}
