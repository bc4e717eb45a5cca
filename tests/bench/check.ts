/*
 * How long the content check takes: `npx tsx tests/bench/check.ts`. It copies the guides, each with ids, a title and a
 * position of its own, to folders of 10, 100 and 1,000, and checks each folder in this one process.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isScalar, isSeq, parseDocument } from 'yaml';
import { checkGuides, readGuides } from '../../src/authoring/check';
import { formatProblems } from '../../src/authoring/problems';
import {
  PUBLISHED_IDS_FILE,
  publish,
  readPublishedIds,
  writePublishedIds,
} from '../../src/authoring/published/published-ids';

const SIZES = [10, 100, 1000];
/** How often to measure what doesn't take long. The best run counts. */
const RUNS = 3;
const LONG = 1000;

const originals = readGuides('docs').map(({ file, frontMatter }) => ({
  name: path.relative('docs', file),
  text: readFileSync(file, 'utf8'),
  title: frontMatter.find(({ name }) => name === 'title')?.value,
}));
const home = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));

/**
 * The guide at a place among `size`: the originals over and over, each round in a folder of its own. What a last round
 * lacks, its guides refer to in themselves.
 */
function copyAt(place: number, size: number): { name: string; text: string } {
  const { name, text } = originals[place % originals.length] ?? { name: '', text: '' };
  const round = Math.floor(place / originals.length);
  const present = originals.slice(0, size - round * originals.length);
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];

  const document = parseDocument(yaml);
  const title = (of: string): string => `${of} ${round}`;
  const prerequisites = document.get('prerequisites');
  for (const each of isSeq(prerequisites) ? prerequisites.items : []) {
    if (isScalar(each))
      each.value = title(
        String(
          present.some((guide) => guide.title === each.value) ? each.value : document.get('title'),
        ),
      );
  }
  document.set('sidebar_position', place + 1);
  for (const key of ['title', 'description']) document.set(key, title(String(document.get(key))));

  const here = path.posix.dirname(name);
  const linked = body.replace(/\]\(([^:()#]+\.mdx)(#[^()]*)?\)/g, (link, target: string) =>
    present.some((guide) => guide.name === path.posix.join(here, target))
      ? link
      : `](./${path.posix.basename(name)})`,
  );
  const named = linked.replace(/^(\s*<[A-Z]\w*[^>]* id="[^"]+)"/gm, `$1-${round}"`);
  return {
    name: path.posix.join(String(round), name),
    text: `---\n${document.toString()}---\n${named}`,
  };
}

function measure(size: number): number {
  rmSync(folder, { recursive: true, force: true });
  process.chdir(path.dirname(folder));
  mkdirSync(path.join(folder, 'docs'), { recursive: true });
  mkdirSync(path.join(folder, path.dirname(PUBLISHED_IDS_FILE)), { recursive: true });
  process.chdir(folder);
  for (let place = 0; place < size; place++) {
    const { name, text } = copyAt(place, size);
    mkdirSync(path.dirname(path.join('docs', name)), { recursive: true });
    writeFileSync(path.join('docs', name), text);
  }
  writePublishedIds(publish({}, readGuides('docs')));
  let best = Infinity;
  for (let run = 0; run < (size < LONG ? RUNS : 1); run++) {
    const start = performance.now();
    const problems = checkGuides(readGuides('docs'), readPublishedIds());
    best = Math.min(best, (performance.now() - start) / size);
    if (problems.length > 0)
      throw new Error(
        `the check finds mistakes in the copies:\n${formatProblems(problems.slice(0, 20))}`,
      );
  }
  return best;
}

try {
  measure(SIZES[0] ?? 1);
  let first: number | undefined;
  for (const size of SIZES) {
    const each = measure(size);
    first ??= each;
    console.log(
      `${String(size).padStart(5)} guides  ${each.toFixed(2)} ms each  ${(each / first).toFixed(2)} times the first`,
    );
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
}
