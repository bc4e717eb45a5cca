import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { AROUND_AN_ANSWER, FOR_AN_EXERCISE, readMinutes } from '../model/item-time';
import { countWords } from '../model/talk-time';
import { plainText } from './plain-text';

/** How long a guide takes: reading, and exercises that take more than a click. */
export interface GuideMinutes {
  words: number;
  read: number;
  practice: number;
}

export function guideMinutes(tree: Root): GuideMinutes {
  const words = countWords(plainText(tree.children.filter(({ type }) => type !== 'yaml')));
  let practice = 0;
  visit(tree, 'mdxJsxFlowElement', (element) => {
    if (element.name === 'Exercise') practice += FOR_AN_EXERCISE;
    if (element.name === 'OpenPractice')
      practice += (Number(attributeOf(element, 'minutes')) || 0) + AROUND_AN_ANSWER;
  });
  return {
    words,
    read: readMinutes(words),
    practice: Math.ceil(practice),
  };
}

/** The value of an attribute; undefined if the element doesn't have it. */
export function attributeOf(element: MdxJsxFlowElement, name: string): string | undefined {
  const found = element.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}
