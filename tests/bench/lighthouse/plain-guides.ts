import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A guide in Markdown that any generator reads. */
interface PlainGuide {
  /** Its path below `docs`, without an ending, such as `star-method` or `long/index`. */
  name: string;
  title: string;
  description: string;
  position: number;
  /** Everything below its title. */
  body: string;
}

/** How a generator wants its guides. */
export interface Flavor {
  /** The ending of its files. */
  ending: string;
  /** The front matter, without the lines around it. */
  frontMatter(guide: PlainGuide): string[];
  /** Whether it shows the title of the front matter, so that the text needs none. */
  showsTitle?: boolean;
  /** A note such as `:::note[Title]`, as its first line. */
  note(title: string): string;
}

/**
 * Writes all guides into a folder as plain Markdown: the same words, tables, and task lists, without
 * our components.
 */
export function writePlainGuides(folder: string, flavor: Flavor): void {
  const names = readdirSync('docs', { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.mdx'))) {
    const guide = plain(name, flavor);
    const file = path.join(folder, `${guide.name}${flavor.ending}`);
    mkdirSync(path.dirname(file), { recursive: true });
    const title = flavor.showsTitle ? [] : [`# ${guide.title}`, ''];
    const lines = ['---', ...flavor.frontMatter(guide), '---', '', ...title, guide.body];
    writeFileSync(file, lines.join('\n'));
  }
}

function plain(name: string, { ending, note }: Flavor): PlainGuide {
  const text = readFileSync(path.join('docs', name), 'utf8');
  const [, top = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { title, description, sidebar_position: position } = parse(top);
  const body = rest
    .replace(/^# .*$/m, '')
    .replace(/^<\/?[A-Z][^\n]*>$/gm, '')
    .replace(/ *\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/^:::note(?:\[(.*)\])?$/gm, (_, words = 'Note') => note(words))
    .replace(/(\]\([^)#]*|^\[[^\]]+\]: [^#\n]*)\.mdx/gm, `$1${ending}`);
  return { name: name.replace(/\.mdx$/, ''), title, description, position, body };
}
