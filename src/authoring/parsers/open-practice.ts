import type { List, ListItem } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Tier } from '../../model/items';
import { talkHash } from '../content-hash';
import { takeId } from '../ids';
import { toPhrase, trimStart } from '../phrase';
import type { Report } from '../problems';
import { toBlocks } from './blocks';
import type { ReadComponent, Surroundings } from './component';
import { readAroundModel } from './model-answer';
import { readOwnTheme } from './theme';

const FORM = '1. `owns` **Owns it.** What such an answer does';
const TIERS = 4;

/** What's in an `<OpenPractice>`: a question, a model answer, and four tiers to compare an answer with. */
export const openPractice: ReadComponent = (element, around) => {
  const { id, report, item } = around;
  const parts = readAroundModel(element, FORM, around);
  if (parts.model.length > 0 && !parts.list?.ordered) {
    report(
      parts.list ?? element,
      'no-tiers',
      `<OpenPractice> needs a numbered list of steps below </ModelAnswer>, each as in: ${FORM}`,
    );
  }
  const itself = item(id, element);
  const tiers = parts.list?.ordered ? readTiers(parts.list, id, around) : [];
  const minutes = readMinutes(around.attributes.minutes, element, report);
  const question = toBlocks(parts.prompt, report);
  const practice = {
    ...itself,
    theme: readOwnTheme(around.attributes.theme, element, report),
    contentHash: talkHash({ question, tiers }),
    minutes,
    tiers,
    question,
  };
  return { kind: 'open-practice', practice, markdown: parts };
};

function readMinutes(
  written: string | undefined,
  element: MdxJsxFlowElement,
  report: Report,
): number {
  const minutes = Number(written);
  if (!written) {
    report(
      element,
      'missing-attribute',
      '<OpenPractice> needs the length of a good answer, as in minutes="2"',
    );
  } else if (!/^\d+(\.5)?$/.test(written) || minutes < 0.5 || minutes > 10) {
    report(
      element,
      'malformed-minutes',
      `minutes="${written}" must be a number from 0.5 to 10, whole or with .5, as in minutes="2"`,
    );
  }
  return minutes;
}

function readTiers(list: List, id: string, { report, item }: Surroundings): Tier[] {
  if (list.children.length !== TIERS) {
    report(
      list,
      'tier-count',
      `there are ${list.children.length} steps: write ${TIERS}, from the weakest to the strongest`,
    );
  }
  const taken = new Set<string>();
  return list.children.flatMap((row) => {
    const tier = readTier(row, taken, report);
    return tier ? { ...tier, ...item(`${id}/${tier.id}`, row) } : [];
  });
}

function readTier(row: ListItem, taken: Set<string>, report: Report): Tier | undefined {
  const [line, ...more] = row.children;
  if (line?.type !== 'paragraph' || more.length > 0) {
    report(
      more[0] ?? row,
      'stray-content',
      `a step is one paragraph, as in ${FORM}: delete the rest, or move it out`,
    );
    return undefined;
  }
  const [id, space, name, ...words] = line.children;
  if (id?.type !== 'inlineCode') {
    report(
      row,
      'missing-id',
      `begin the step with an id in backticks that will never change: ${FORM}`,
    );
    return undefined;
  }
  takeId(id.value, id, taken, report);
  if (space?.type !== 'text' || space.value.trim() || name?.type !== 'strong') {
    report(row, 'tier-name', `the step needs a name in bold after its id: ${FORM}`);
    return undefined;
  }
  const description = trimStart(toPhrase(words, report));
  if (description.length === 0)
    report(
      row,
      'empty-item',
      'there’s nothing after the name of the step: say what such an answer does',
    );
  return { id: id.value, name: wordsIn(name).replace(/[.:]$/, ''), description };
}
