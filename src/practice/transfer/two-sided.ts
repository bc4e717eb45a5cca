import type { Card, Place, Question } from '../../model/items';
import type { PracticeEntry, PracticeOverview, WholeExercise } from '../../model/practice-data';
import type { Block, Phrase } from '../../model/rich-text';
import { seeded, shuffle } from '../session/random';
import { type CardSide, letterOf, otherSide, randomSide, SIDE_NAME } from '../session/turn';

/** Something to ask outside the site, on a card or in a list: what stands on its front, and what on its back. */
export interface TwoSided {
  /** The item's id; where an item is asked in two ways, with the one behind it: `telling-it/own-it/do`. */
  id: string;
  /** What is asked of what stands on the front, where that is not a question by itself. */
  ask?: string;
  front: Block[];
  back: Block[];
  /** Where to read about it. */
  read: Place;
}

const SIDES: CardSide[] = ['do', 'dont'];

/** All that an item can be asked: a do/don't card by either of its cells, anything else in one way. */
export function twoSided(entry: PracticeEntry): TwoSided[] {
  return entry.kind === 'card'
    ? SIDES.map((side) => sideOfCard(`${entry.item.id}/${side}`, entry.item, side, entry.read))
    : [oneSided(entry)];
}

/** One way to ask an item: a do/don't card by the cell that chance chose for its id, the same one each time. */
export function oneSided(entry: PracticeEntry): TwoSided {
  const { kind, item, read } = entry;
  switch (kind) {
    case 'card':
      return sideOfCard(item.id, item, randomSide(seeded(item.id)), read);
    case 'question':
      return { id: item.id, ...sidesOfQuestion(item), read };
    case 'exercise':
      return { id: item.id, ...sidesOfExercise(item), read };
  }
}

/** A front with what is asked above it. */
export const wholeFront = ({ ask, front }: TwoSided): Block[] =>
  ask ? [paragraph(ask), ...front] : front;

/** A back with where to read on below it. */
export const wholeBack = ({ back, read }: TwoSided): Block[] => [
  ...back,
  paragraph(strong('Read:'), ' ', { mark: 'link', href: read.href, phrase: [read.title] }),
];

/** What an entry belongs to. */
export function belongings(
  { deck, item }: PracticeEntry,
  { decks, guides, themes }: PracticeOverview,
): { guide: string; theme: string } {
  return {
    guide: guides[decks[deck]?.guide ?? -1]?.title ?? '',
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
      paragraph(strong(`It is a ${SIDE_NAME[side].toLowerCase()}.`)),
      paragraph(strong(`${SIDE_NAME[other]}:`), ' ', ...card[other]),
      paragraph(strong('Why:'), ' ', ...card.why),
    ],
    read,
  };
}

/** The options are shuffled, since authors may set the right one anywhere, and by the id, so that letters stay. */
function sidesOfQuestion({
  id,
  stem,
  passages,
  options,
  explanation,
}: Question): Pick<TwoSided, 'front' | 'back'> {
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

const sidesOfExercise = ({
  prompt,
  model,
  rubric,
}: WholeExercise): Pick<TwoSided, 'front' | 'back'> => ({
  front: prompt,
  back: [
    paragraph(strong('Model answer:')),
    ...model,
    paragraph(strong('Which of these did your answer have?')),
    { block: 'list', ordered: false, items: rubric.map(({ label }) => [paragraph(...label)]) },
  ],
});
