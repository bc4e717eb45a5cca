import { readFileSync } from 'node:fs';
import { findings, NO_FINDINGS } from './findings';

const USAGE = 'npm run wording -- FILE     a text file with an answer, as in my-story.txt';

/** A line per finding: `LINE:COLUMN  category  “phrase”  reason`. Columns count as in an editor, from 1. */
const report = (text: string): string[] =>
  findings(text).map(({ start, category, phrase, reason }) => {
    const before = text.slice(0, start).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return `${before.length}:${column}  ${category}  “${phrase.replace(/\s+/g, ' ')}”  ${reason}`;
  });

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(missing ? `There’s no file ${file}.` : `${file} can’t be read.`);
  }
}

/** `npm run wording -- FILE`: the phrases in an answer that may work against whoever gives it. */
function run([file, ...more]: string[]): void {
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  const lines = report(textOf(file));
  if (lines.length === 0) console.error(NO_FINDINGS);
  else console.log(lines.join('\n'));
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
