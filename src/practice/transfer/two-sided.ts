import {
  type Card,
  type Place,
  type Question,
  type Recall,
  type Talk,
  VERDICT_NAME,
  type WholeScenario,
} from '../../model/items';
import type { PracticeEntry, PracticeOverview, WholeExercise } from '../../model/practice-data';
import type { Block, Phrase } from '../../model/rich-text';
import { deckOf } from '../deck-of';
import { seeded, shuffle } from '../session/random';
import { type CardSide, letterOf, otherSide, randomSide, SIDE_NAME } from '../session/turn';

/** Something to ask outside the site, on a card or in a list. */
export interface TwoSided {
  /**
   * The item's id; if there are two ways to ask the item, the way is added: `telling-it/own-it/do`.
   */
  id: string;
  /** The question about the front, if the front isn't a question by itself. */
  ask?: string;
  front: Block[];
  back: Block[];
  /** Where to read about it. */
  read: Place;
}

type Sides = Pick<TwoSided, 'front' | 'back'>;

const SIDES: CardSide[] = ['do', 'dont'];

/** All ways to ask an item: a do/don't card by either of its cells, anything else in one way. */
export function twoSided(entry: PracticeEntry): TwoSided[] {
  return entry.kind === 'card'
    ? SIDES.map((side) => sideOfCard(`${entry.item.id}/${side}`, entry.item, side, entry.read))
    : [oneSided(entry)];
}

/**
 * One way to ask an item. A do/don't card is asked by a random cell, which is always the same for
 * an id.
 */
export function oneSided(entry: PracticeEntry): TwoSided {
  const { kind, item, read } = entry;
  switch (kind) {
    case 'card':
      return sideOfCard(item.id, item, randomSide(seeded(item.id)), read);
    case 'question':
      return { id: item.id, ...sidesOfQuestion(item), read };
    case 'exercise':
      return { id: item.id, ...sidesOfExercise(item), read };
    case 'talk':
      return { id: item.id, ...sidesOfTalk(item), read };
    case 'scenario':
      return { id: item.id, ...sidesOfScenario(item), read };
    case 'recall':
      return { id: item.id, ...sidesOfRecall(item), read };
  }
}

/** The front, below the question about it. */
export const wholeFront = ({ ask, front }: TwoSided): Block[] =>
  ask ? [paragraph(ask), ...front] : front;

/** The back, above the link to the guide. */
export const wholeBack = ({ back, read }: TwoSided): Block[] => [
  ...back,
  paragraph(strong('Read:'), ' ', { mark: 'link', href: read.href, phrase: [read.title] }),
];

/** The names of an entry's guide and theme. */
export function belongings(
  entry: PracticeEntry,
  overview: PracticeOverview,
): { guide: string; theme: string } {
  const { item } = entry;
  const { guides, themes } = overview;
  return {
    guide: guides[deckOf(entry, overview)?.guide ?? -1]?.title ?? '',
    theme: themes.find(({ id }) => id === item.theme)?.name ?? item.theme,
  };
}

const paragraph = (...words: Phrase): Block => ({ block: 'paragraph', words });
const strong = (text: string): Phrase[number] => ({ mark: 'strong', phrase: [text] });

function sideOfCard(id: string, card: Card, side: CardSide, read: Place): TwoSided {
  const other = otherSide(side);
  return {
    id,
    ask: `${SIDE_NAME.do}, or ${SIDE_NAME.dont.toLowerCase()}?`,
    front: [paragraph(...card[side])],
    back: [
      paragraph(strong(`It’s a ${SIDE_NAME[side].toLowerCase()}.`)),
      paragraph(strong(`${SIDE_NAME[other]}:`), ' ', ...card[other]),
      paragraph(strong('Why:'), ' ', ...card.why),
    ],
    read,
  };
}

/**
 * The options are shuffled, since authors may always put the right one first. The id is the seed,
 * so that letters stay the same.
 */
function sidesOfQuestion({ id, stem, passages, options, explanation }: Question): Sides {
  const lettered = shuffle(options, seeded(id)).map((option, at) => ({
    ...option,
    letter: letterOf(at),
  }));
  const right = lettered
    .filter((option) => option.right)
    .map(({ letter }) => letter.replace('.', ''));
  return {
    front: [
      paragraph({ mark: 'strong', phrase: stem }),
      ...passages.map(
        ({ quoted, words }): Block =>
          quoted ? { block: 'quote', blocks: [paragraph(...words)] } : paragraph(...words),
      ),
      ...lettered.map(({ letter, words }) => paragraph(`${letter} `, ...words)),
    ],
    back: [
      paragraph(strong(`Right: ${new Intl.ListFormat('en').format(right)}.`)),
      ...lettered.map(({ letter, feedback }) => paragraph(strong(letter), ' ', ...feedback)),
      ...explanation.map((words) => paragraph(...words)),
    ],
  };
}

const sidesOfExercise = ({ prompt, model, rubric }: WholeExercise): Sides => ({
  front: prompt,
  back: [
    paragraph(strong('Model answer:')),
    ...model,
    paragraph(strong('Which of these did your answer include?')),
    { block: 'list', ordered: false, items: rubric.map(({ label }) => [paragraph(...label)]) },
  ],
});

/** The question, to answer aloud, and the steps to place the answer on. */
const sidesOfTalk = ({ question, minutes, tiers }: Talk): Sides => ({
  front: [
    ...question,
    paragraph(`Answer aloud, in about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`),
  ],
  back: [
    paragraph(strong('Which describes your answer best?')),
    {
      block: 'list',
      ordered: true,
      items: tiers.map(({ name, description }) => [
        paragraph(strong(`${name}.`), ' ', ...description),
      ]),
    },
  ],
});

/** The responses are in an order that always stays the same for an id, and only the back says how strong they are. */
function sidesOfScenario({ id, setting, responses, notes }: WholeScenario): Sides {
  const lettered = shuffle([...responses.keys()], seeded(id)).flatMap((place, at) => {
    const response = responses[place];
    return response ? [{ ...response, notes: notes[place] ?? [], letter: letterOf(at) }] : [];
  });
  return {
    front: [
      ...setting,
      paragraph(strong('Which is closest to what you would say?')),
      ...lettered.flatMap(({ letter, answer: [first = [], ...rest] }) => [
        paragraph(`${letter} `, ...unmarked(first)),
        ...rest.map((words) => paragraph(...unmarked(words))),
      ]),
    ],
    back: lettered.flatMap(({ letter, verdict, notes: why }) => [
      paragraph(strong(`${letter} ${VERDICT_NAME[verdict]}.`)),
      ...why,
    ]),
  };
}

/** The same words without bold, which would give a response away. */
const unmarked = (words: Phrase): Phrase =>
  words.flatMap((piece) =>
    typeof piece !== 'string' && piece.mark === 'strong' ? piece.phrase : [piece],
  );

/** All of it is the reader's own text, and stays plain. */
const sidesOfRecall = ({ question, story, answer }: Recall): Sides => ({
  front: [paragraph(question), paragraph(story)],
  back: answer.split(/\n+/).map((line) => paragraph(line)),
});
