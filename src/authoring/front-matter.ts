import type { Root, Yaml } from 'mdast';
import * as v from 'valibot';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Report } from './problems';

/**
 * A `<` could end the script that a title is in, and a backslash could end its string. Docusaurus
 * escapes neither.
 */
const UNSAFE = /[<\\]|(?![\n\t])\p{Cc}/u;
const NOT_WORDS = 'must be words, in quotation marks where they hold a colon';
const NOT_A_LIST = 'must be a list of words, each on a line of its own after a hyphen';
const LEVELS = ['Beginner', 'Intermediate', 'Advanced'] as const;

const words = (message = NOT_WORDS) =>
  v.pipe(
    v.string(message),
    v.check((value) => value.trim() !== '', message),
    v.check(
      (value) => !UNSAFE.test(value),
      'can’t hold a <, a backslash or an invisible character: use other words',
    ),
  );

const list = v.pipe(v.array(words(NOT_A_LIST), NOT_A_LIST), v.nonEmpty(NOT_A_LIST));

/** What CONTRIBUTING.md says about a key: its value, and its meaning. */
const about = <Value>(value: string, meaning: string) =>
  v.metadata<Value, { value: string; meaning: string }>({ value, meaning });

/** The keys of a guide's front matter, in the order in which they're written. CONTRIBUTING.md has a table of them. */
const FRONT_MATTER = v.object({
  sidebar_position: v.pipe(
    v.number('must be a number, as in 11'),
    v.finite('must be a number, as in 11'),
    about('a number, unique', 'The guide’s place in the order of all guides.'),
  ),
  title: v.pipe(
    words(),
    about('words, unique', 'Its name in the sidebar, in lists and in search engines.'),
  ),
  sidebar_label: v.optional(
    v.pipe(words(), about('words', 'A shorter name for the sidebar, where the title is long.')),
  ),
  description: v.pipe(
    words(),
    about('words, unique', 'One or two sentences, for lists and search engines.'),
  ),
  keywords: v.pipe(list, about('a list of words', 'Phrases that people search for.')),
  difficulty: v.optional(
    v.pipe(
      v.picklist(LEVELS, `must be one of ${LEVELS.join(', ')}`),
      about(LEVELS.join(', '), 'Shown under the title.'),
    ),
  ),
  estimated_time: v.optional(
    v.pipe(
      v.string('must be a number of minutes, as in 15 minutes'),
      v.regex(/^\d+ minutes$/, 'must be a number of minutes, as in 15 minutes'),
      about(
        'minutes, as in `15 minutes`',
        'Shown under the title: a minute for every 230 words, four for each exercise, and the time to answer each open practice, rounded up to the next five.',
      ),
    ),
  ),
  prerequisites: v.optional(
    v.pipe(
      list,
      about(
        'a list of titles',
        'Titles of guides to read first. Shown under the title, each linked to its guide.',
      ),
    ),
  ),
  companies: v.optional(
    v.pipe(list, about('a list of words', 'Who asks this question. Shown under the title.')),
  ),
});

/** A guide's front matter. */
export type FrontMatter = v.InferOutput<typeof FRONT_MATTER>;

/** One key of the front matter, as the schema describes it. */
export interface FrontMatterKey {
  name: string;
  required: boolean;
  /** What the value is, for contributors. */
  value: string;
  meaning: string;
  /** What's wrong with a value; undefined if nothing is. */
  wrong(value: unknown): string | undefined;
}

export const KEYS: FrontMatterKey[] = Object.entries(FRONT_MATTER.entries).map(([name, schema]) => {
  const required = schema.type !== 'optional';
  const inner = schema.type === 'optional' ? schema.wrapped : schema;
  return {
    name,
    required,
    ...(v.getMetadata(inner) as { value: string; meaning: string }),
    wrong: (value) => v.safeParse(inner, value, { abortPipeEarly: true }).issues?.[0].message,
  };
});

/**
 * The keys that a guide can have, with their values. Leaves out all other keys, and values that are
 * wrong.
 */
export const goodKeys = (found: Record<string, unknown>): Partial<FrontMatter> =>
  Object.fromEntries(
    KEYS.filter(({ name, wrong }) => Object.hasOwn(found, name) && !wrong(found[name])).map(
      ({ name }) => [name, found[name]],
    ),
  );

/** Topics that a guide can name under `prerequisites`, although the site has no guide for them. */
export const OUTSIDE_TOPICS: string[] = [];

/**
 * A key in a guide, its value, and its position: lines and columns counted from 1, and offsets in
 * the file.
 */
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

/**
 * Whether anything follows the `---` at the top of a file. Docusaurus reads that as a language, and
 * runs `---js` as code.
 */
export const namesLanguage = (source: string): boolean =>
  /^\uFEFF?---(?![ \t]*(\r?\n|$))/.test(source);

/** Reads the front matter of a guide; reports `front-matter` if it isn't closed or isn't YAML. */
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
