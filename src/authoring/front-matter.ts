import type { Root, Yaml } from 'mdast';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Report } from './problems';

/** One key that a guide's front matter may have. */
export interface FrontMatterKey {
  name: string;
  required: boolean;
  /** What the value is, as shown to contributors. */
  type: string;
  meaning: string;
  /** What is wrong with a value, or undefined where nothing is. */
  wrong(value: unknown): string | undefined;
}

/** A `<` could end the script in which a title stands, and a backslash the string: Docusaurus escapes neither. */
const UNSAFE = /[<\\]|(?![\n\t])\p{Cc}/u;

const text = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !value.trim())
    return 'must be words, in quotation marks if they have a colon in them';
  return UNSAFE.test(value)
    ? 'can’t have a <, a backslash, or an invisible character in it: use other words'
    : undefined;
};

const list = (value: unknown): string | undefined => {
  if (
    !Array.isArray(value) ||
    value.length === 0 ||
    value.some((each) => typeof each !== 'string' || !each.trim())
  ) {
    return 'must be a list of words, each on its own line after a hyphen';
  }
  return value.map(text).find(Boolean);
};

const oneOf =
  (allowed: string[]) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' && allowed.includes(value)
      ? undefined
      : `must be one of ${allowed.join(', ')}`;

const LEVELS = ['Beginner', 'Intermediate', 'Advanced'];

/** The keys of a guide's front matter, in the order in which they stand. */
export const FRONT_MATTER: FrontMatterKey[] = [
  {
    name: 'sidebar_position',
    required: true,
    type: 'a number, unique',
    meaning: 'Where the guide comes among the others.',
    wrong: (value) =>
      typeof value === 'number' && Number.isFinite(value)
        ? undefined
        : 'must be a number, as in 11',
  },
  {
    name: 'title',
    required: true,
    type: 'words, unique',
    meaning: 'Its name in the sidebar, in lists, and in search engines.',
    wrong: text,
  },
  {
    name: 'sidebar_label',
    required: false,
    type: 'words',
    meaning: 'A shorter name for the sidebar and lists, if the title is long.',
    wrong: text,
  },
  {
    name: 'description',
    required: true,
    type: 'words, unique',
    meaning: 'One or two sentences, for lists and search engines.',
    wrong: text,
  },
  {
    name: 'keywords',
    required: true,
    type: 'a list of words',
    meaning: 'Phrases that people search for.',
    wrong: list,
  },
  {
    name: 'difficulty',
    required: false,
    type: LEVELS.join(', '),
    meaning: 'Shown under the title.',
    wrong: oneOf(LEVELS),
  },
  {
    name: 'estimated_time',
    required: false,
    type: 'minutes, as in `15 minutes`',
    meaning:
      'Shown under the title: a minute for every 230 words, four for each exercise, and the time to answer each open practice, rounded up to the next five.',
    wrong: (value) =>
      typeof value === 'string' && /^\d+ minutes$/.test(value)
        ? undefined
        : 'must be a number of minutes, as in 15 minutes',
  },
  {
    name: 'prerequisites',
    required: false,
    type: 'a list of titles',
    meaning: 'Titles of guides to read first. Shown under the title, each linked to its guide.',
    wrong: list,
  },
  {
    name: 'companies',
    required: false,
    type: 'a list of words',
    meaning: 'Who asks this question. Shown under the title.',
    wrong: list,
  },
];

/** Topics that a guide may name under `prerequisites` though this site has no guide to them. */
export const OUTSIDE_TOPICS: string[] = [];

/** A key as it stands in a guide, its value, and where it begins: a line and column counted from 1, and offsets in the file. */
export interface FrontMatterEntry {
  name: string;
  value: unknown;
  at: {
    position: {
      start: { line: number; column: number; offset: number };
      end: { line: number; column: number; offset: number };
    };
  };
}

/** Whether anything follows the `---` at the top of a file. Docusaurus takes it for a language, and runs `---js` as code. */
export const namesLanguage = (source: string): boolean =>
  /^\uFEFF?---(?![ \t]*(\r?\n|$))/.test(source);

/** Reads the front matter at the top of a guide; reports `front-matter` where it is not closed or not YAML. */
export function readFrontMatter(tree: Root, source: string, report: Report): FrontMatterEntry[] {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml');
  if (!node?.position) {
    if (namesLanguage(source)) {
      report(
        {},
        'front-matter',
        'the front matter must begin with a line --- and nothing else on it',
      );
    } else if (source.startsWith('---')) {
      report({}, 'front-matter', 'the front matter is not closed: end it with a line ---');
    }
    return [];
  }
  const lines = new LineCounter();
  const document = parseDocument(node.value.replace(/\r(?!\n)/g, '\n'), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const begin = (/^.*(\r\n|\n|\r)/.exec(source)?.[0] ?? '').length;
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + (node.position?.start.line ?? 1), column: col, offset: begin + offset };
  };
  const refuse = (offset: number, error: Error): void => {
    const start = point(offset);
    report(
      { position: { start, end: start } },
      'front-matter',
      `${error.message}: put the value in quotation marks if it holds a colon or begins with a sign, and write each key once`,
    );
  };
  const [error] = document.errors;
  if (error) {
    refuse(error.pos[0], error);
    return [];
  }
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const end =
      value && typeof value === 'object' && 'range' in value && Array.isArray(value.range)
        ? Number(value.range[1])
        : key.range[1];
    const name = String(key.value);
    const at = { position: { start: point(key.range[0]), end: point(end) } };
    try {
      return [{ name, value: isNode(value) ? (value.toJS(document) as unknown) : value, at }];
    } catch (unresolved) {
      refuse(key.range[0], unresolved as Error);
      return [];
    }
  });
}
