import { STORY_PARTS, type StoryPartName } from '../model/items';
import { toMarkdown } from '../model/to-markdown';
import { howName, KNOWN_AS, markedFigures } from './figures/marks';
import { cuesOf, type TextName } from './ids';
import { type Story, titleOf } from './story';

/** Gives a text of a story. */
export type TextOf = (story: Story, name: TextName) => string;

/** What the one-page sheet has of a story: words to remember it by, and never the text itself. */
export interface SheetStory {
  title: string;
  /** The reader's cue words for each part; none if there aren't any. */
  cues: Record<StoryPartName, string[]>;
  /** The figures to have at hand, as they are in the story, without those that can't be said. */
  figures: string[];
}

/** A story for the one-page sheet. */
export function sheetStory(story: Story, textOf: TextOf): SheetStory {
  const cues = (part: StoryPartName): string[] =>
    textOf(story, cuesOf(part))
      .split(/[\n,;]+/)
      .map((cue) => cue.trim())
      .filter(Boolean);
  const [Situation = [], Task = [], Action = [], Result = [], Takeaway = []] =
    STORY_PARTS.map(cues);
  const figures = markedFigures(story)
    .filter(({ knownAs }) => knownAs !== 'unknown' && knownAs !== 'confidential')
    .map(({ label, knownAs }) => (knownAs === 'estimated' ? `about ${label}` : label));
  return {
    title: titleOf(story),
    cues: { Situation, Task, Action, Result, Takeaway },
    figures: [...new Set(figures)],
  };
}

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
