import { STORY_PARTS } from '../model/items';
import { toMarkdown } from '../model/to-markdown';
import { howName, KNOWN_AS, markedFigures } from './figures/marks';
import type { TextName } from './ids';
import { type Story, titleOf } from './story';

/** Gives a text of a story. */
export type TextOf = (story: Story, name: TextName) => string;

/** Stories as Markdown: the reader's words, with nothing in them that Markdown would change. */
export const storiesMarkdown = (stories: readonly Story[], textOf: TextOf): string =>
  stories.map((story) => storyMarkdown(story, textOf)).join('\n');

function storyMarkdown(story: Story, textOf: TextOf): string {
  const sections: [heading: string, lines: string[]][] = [
    ...STORY_PARTS.map((part): [string, string[]] => [part, paragraphs(story.parts[part])]),
    ['Short version', paragraphs(story.short)],
    ['Figures', figureLines(story, textOf)],
  ];
  const written = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n\n')}\n`);
  return [`# ${oneLine(titleOf(story))}\n`, ...written].join('\n');
}

/** Paragraphs, with a backslash where a line ends inside one. */
const paragraphs = (text: string): string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) =>
      paragraph
        .trim()
        .split('\n')
        // Below another line, “=” would make a heading of it; “:::” begins a note, and “|” a table.
        .map((line) => toMarkdown([line.trim()]).replace(/^[=:|]/, '\\$&'))
        .join('\\\n'),
    );

const oneLine = (text: string): string => toMarkdown([text.replace(/\s+/g, ' ')]);

function figureLines(story: Story, textOf: TextOf): string[] {
  const lines = markedFigures(story)
    .filter(({ knownAs }) => knownAs)
    .map((figure) => {
      const how = textOf(story, howName(figure)).trim();
      const said = figure.knownAs ? KNOWN_AS[figure.knownAs] : '';
      return `- ${oneLine(figure.label)}: ${said}${how ? `. ${oneLine(how)}` : ''}`;
    });
  return lines.length > 0 ? [lines.join('\n')] : [];
}
