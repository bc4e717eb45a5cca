import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CATEGORIES, type CategoryId } from '../../src/stories/wording/categories';

/** A line of a weak answer, with the categories that a coach would mark in it. */
interface Line {
  start: number;
  end: number;
  marked: CategoryId[];
}

/** An answer of the corpus without its annotations, and its lines with them. */
export interface Answer {
  name: string;
  text: string;
  lines: Line[];
}

export interface Corpus {
  weak: Answer[];
  strong: Answer[];
}

const ANNOTATION = / \{([\w-]+(?:, [\w-]+)*)\}$/;
const isCategory = (id: string): id is CategoryId => Object.hasOwn(CATEGORIES, id);

/** Reads an answer. A line may end with what a coach would mark in it: ` {hedge}` or ` {hedge, blame}`. */
export function readAnswer(name: string, written: string): Answer {
  const lines: Line[] = [];
  let text = '';
  for (const line of written.trimEnd().split('\n')) {
    const marked = (ANNOTATION.exec(line)?.[1] ?? '').split(', ').filter(Boolean);
    const unknown = marked.find((id) => !isCategory(id));
    if (unknown !== undefined) throw new Error(`${name}: there’s no category “${unknown}”`);
    const words = line.replace(ANNOTATION, '');
    lines.push({
      start: text.length,
      end: text.length + words.length,
      marked: marked.filter(isCategory),
    });
    text += `${words}\n`;
  }
  return { name, text, lines };
}

/** The answers of a folder. Their names end in `-weak.txt` or `-strong.txt`. */
export function readCorpus(folder: string): Corpus {
  const answers = readdirSync(folder)
    .sort()
    .map((name) => readAnswer(name, readFileSync(path.join(folder, name), 'utf8')));
  return {
    weak: answers.filter(({ name }) => name.endsWith('-weak.txt')),
    strong: answers.filter(({ name }) => name.endsWith('-strong.txt')),
  };
}
