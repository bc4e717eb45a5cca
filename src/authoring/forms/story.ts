import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import { STORY_PARTS, type StoryPartName } from '../../model/items';
import { storyTime } from '../../model/talk-time';
import { plainText } from '../plain-text';
import { type ReadComponent, readAttributes, type Surroundings, toElement } from './component';

type Block = BlockContent | DefinitionContent;

interface StoryText {
  id: string;
  parts: { name: StoryPartName; blocks: Block[] }[];
}

const ORDER = STORY_PARTS.join(', ');

/** The parts below a `<Story>`; the page is also given how the words are divided among them, and the time to tell them. */
export const story: ReadComponent = (element, around, _items, lower) => {
  const { id, parts } = readStory(element, around);
  if (lower) {
    const time = storyTime(
      Object.fromEntries(parts.map(({ name, blocks }) => [name, plainText(blocks)])),
    );
    element.attributes.push(...toElement('Story', { time }, []).attributes);
    element.children = parts.map(toPart);
  }
  return id;
};

/** Reads the parts: each begins with its name in bold and a period, and runs on to the next. */
function readStory(element: MdxJsxFlowElement, { report }: Surroundings): StoryText {
  const { id = '' } = readAttributes(element, report);
  const parts: StoryText['parts'] = [];
  for (const block of element.children) {
    const name = leadOf(block);
    const known = STORY_PARTS.find((part) => part === name);
    if (name && !known) {
      report(
        block,
        'unknown-part',
        `there is no part “${name}”: a story has ${ORDER} (don’t begin other sentences in bold)`,
      );
    } else if (known) {
      const before = parts.at(-1);
      if (before && STORY_PARTS.indexOf(known) <= STORY_PARTS.indexOf(before.name)) {
        report(
          block,
          'part-order',
          `“${known}” cannot follow “${before.name}”: the parts are ${ORDER}, each once`,
        );
      }
      parts.push({ name: known, blocks: [withoutLead(block as Paragraph)] });
    } else if (parts.length > 0) {
      parts.at(-1)?.blocks.push(block);
    } else {
      report(
        block,
        'stray-content',
        'a story begins with **Situation.** (with the period inside the bold): move this above it, or correct it',
      );
    }
  }
  for (const part of STORY_PARTS) {
    if (!parts.some(({ name }) => name === part)) {
      report(element, 'missing-part', `the story has no **${part}.**: it needs ${ORDER}`);
    }
  }
  return { id, parts };
}

/** A part in a `<StoryPart>` of its own. */
const toPart = ({ name, blocks }: StoryText['parts'][number]): MdxJsxFlowElement =>
  toElement('StoryPart', { name }, blocks);

/** The name of the part that a paragraph begins: the bold words before the first period. */
function leadOf(block: MdxJsxFlowElement['children'][number]): string | undefined {
  const first = block.type === 'paragraph' ? block.children[0] : undefined;
  return first?.type === 'strong' ? /^(\w+)[.:]$/.exec(wordsIn(first).trim())?.[1] : undefined;
}

function withoutLead(paragraph: Paragraph): Paragraph {
  const [, next, ...rest] = paragraph.children;
  if (next?.type !== 'text') return { ...paragraph, children: paragraph.children.slice(1) };
  return { ...paragraph, children: [{ ...next, value: next.value.trimStart() }, ...rest] };
}
