import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Code } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { checkGuides } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { formatProblems } from '../../src/authoring/problems';
import { publish } from '../../src/authoring/published/published-ids';
import { updateTables } from '../../src/authoring/written-tables';

const TEXT = readFileSync('CONTRIBUTING.md', 'utf8');
const examples: Code[] = [];
visit(unified().use(remarkParse).parse(TEXT), 'code', (node) => void examples.push(node));

const guideText = (title: string, position: number, body: string): string =>
  `---\nsidebar_position: ${position}\ntitle: ${title}\ndescription: About ${title}.\nkeywords:\n  - words\n---\n\n# ${title}\n\n${body}\n`;

test('the tables of front-matter keys, components, and themes match the code', () => {
  assert.equal(TEXT, updateTables(TEXT), 'run npm run fix');
});

test('every example of a guide in CONTRIBUTING.md passes the whole check, together with the others', () => {
  const mdx = examples.filter(({ lang }) => lang === 'mdx');
  const yaml = examples.filter(({ lang }) => lang === 'yaml');
  assert.ok(mdx.length >= 4 && yaml.length === 1, 'the examples were found');
  const guides = [
    readGuide('docs/star-method.mdx', guideText('STAR Method', 1, 'Words.')),
    ...mdx.map(({ value }, at) =>
      readGuide(`docs/example-${at}.mdx`, guideText(`Example ${at}`, 100 + at, value)),
    ),
    ...yaml.map(({ value }, at) => readGuide(`docs/front-matter-${at}.mdx`, `${value}\n`)),
  ];
  assert.equal(formatProblems(checkGuides(guides, publish({}, guides))), '');
});

test('every path that src/README.md names exists, and a card gets to Anki in at most 12 files', () => {
  const text = readFileSync('src/README.md', 'utf8');
  const paths = [...text.matchAll(/`((?:docs|src|[a-z]+)\/[\w./-]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  assert.ok(paths.length > 20, 'the paths were found');
  const missing = paths.filter((path) => !existsSync(path) && !existsSync(`src/${path}`));
  assert.deepEqual(missing, []);
  const [, journey = ''] = text.split('## Follow one card');
  assert.ok((journey.split('\n## ')[0]?.match(/^\d+\. /gm) ?? []).length <= 12);
});
