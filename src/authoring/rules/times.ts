import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { countWords, WORDS_A_MINUTE } from '../../model/talk-time';
import { attributeOf, guideMinutes } from '../guide-minutes';
import { plainText } from '../plain-text';
import type { GuideRule } from './rule';

/** Estimates are in steps of this many minutes, and may be off by one step. */
const STEP = 5;
/** A guide with fewer words isn't finished, and may say how long it will take. */
const BEGUN = 200;

/** Checks that the times a guide states are about right. */
export const checkTimes: GuideRule = ({ tree, frontMatter }, report) => {
  const estimate = frontMatter.find(({ name }) => name === 'estimated_time');
  const stated = /^(\d+) minutes$/.exec(String(estimate?.value))?.[1];
  if (estimate && stated) {
    const { words, read, practice } = guideMinutes(tree);
    const needed = Math.ceil((read + practice) / STEP) * STEP;
    if (words > BEGUN && Math.abs(needed - Number(stated)) > STEP) {
      report(
        estimate.at,
        'stated-time',
        `the guide takes about ${read} minutes to read${practice > 0 ? ` and ${practice} to practice` : ''}: write estimated_time: ${needed} minutes`,
        'warning',
      );
    }
  }
  visit(tree, 'mdxJsxFlowElement', (element) => {
    if (element.name !== 'OpenPractice') return;
    const minutes = Number(attributeOf(element, 'minutes'));
    const words = wordsOfModel(element);
    if (minutes > 0 && words / WORDS_A_MINUTE.fast > minutes) {
      report(
        element,
        'stated-time',
        `the model has ${words} words, more than anybody says in minutes="${minutes}": shorten it to ${Math.floor(minutes * WORDS_A_MINUTE.fast)} words, or raise minutes`,
      );
    }
  });
};

/**
 * How many words of a model answer are spoken: those of its story, or all up to its first note,
 * such as “Why it works.”
 */
function wordsOfModel(practice: MdxJsxFlowElement): number {
  const model = practice.children.find((child) => isElement(child, 'ModelAnswer'));
  const blocks: Node[] = (model as MdxJsxFlowElement | undefined)?.children ?? [];
  const story = blocks.find((block) => isElement(block, 'Story'));
  const note = blocks.findIndex(
    (block) => (block as { children?: Node[] }).children?.[0]?.type === 'strong',
  );
  return countWords(plainText(story ? [story] : note < 0 ? blocks : blocks.slice(0, note)));
}

const isElement = (node: Node, name: string): boolean =>
  node.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement).name === name;
