import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import { frontMatterParser } from '../../src/authoring/page-front-matter';

const parse = frontMatterParser('.');

/** The front matter that Docusaurus is given for a file. */
async function read(fileContent: string): Promise<Record<string, unknown>> {
  const { frontMatter } = await parse({
    filePath: 'docs/none.mdx',
    fileContent,
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
  return JSON.parse(JSON.stringify(frontMatter)) as Record<string, unknown>;
}

test('front matter in another language isn’t read, so that it can’t run', async () => {
  const code = 'globalThis.ranFrontMatter = true';
  for (const fence of [
    '---js',
    '---javascript',
    '--- js',
    '---\tjs ',
    '\uFEFF---js',
    '---\rjs',
    '---json',
  ]) {
    await assert.rejects(
      read(`${fence}\n${code}\n---\n\n# A\n`),
      /docs\/none\.mdx:1:1 {2}front-matter {2}/,
      JSON.stringify(fence),
    );
  }
  assert.ok(!('ranFrontMatter' in globalThis));
  assert.deepEqual(await read('---\r\ntitle: A\r\n---\r\n\r\n# A\r\n'), { title: 'A' });
});

test('Docusaurus gets the keys of a guide, and only good values', async () => {
  const good = { sidebar_position: 2, title: 'A', keywords: ['b', 'c'], difficulty: 'Beginner' };
  const yaml = 'sidebar_position: 2\ntitle: A\nkeywords: [b, c]\ndifficulty: Beginner\n';
  assert.deepEqual(await read(`---\n${yaml}---\n`), good);
  const others =
    'slug: /\nmdx: {format: md}\nimage: https://example.com/x.png\ncustom_edit_url: "javascript:x"\nhide_title: true\nhistory: {contributors: [x]}\nunlisted: true\n__proto__: {x: 1}\n';
  assert.deepEqual(await read(`---\n${yaml}${others}---\n`), good);
  const bad =
    "title: x</script>\ndescription: 'x\\'\ncompanies: ['x\\''+alert(1)+''']\nestimated_time: <b>\n";
  assert.deepEqual(await read(`---\n${bad}---\n`), {});
});

test('the time of a guide with something to practice has two parts, counted from the guide', async () => {
  const words = 'word '.repeat(460);
  const exercise = '<Exercise id="a">\n\nOne\n\n</Exercise>\n';
  const spoken = '<OpenPractice id="b" minutes="2" theme="ownership">\n\nTwo\n\n</OpenPractice>\n';
  const page = (key: string, body: string) => read(`---\n${key}\n---\n\n${words}\n\n${body}`);
  const time = 'estimated_time: 10 minutes';
  assert.deepEqual(await page(time, `${exercise}\n${spoken}`), {
    estimated_time: '10 minutes',
    minutes: { read: 2, practice: 7 },
  });
  assert.deepEqual(await page(time, ''), { estimated_time: '10 minutes' });
  assert.deepEqual(await page(time, '<Exercise>'), { estimated_time: '10 minutes' });
  assert.deepEqual(await page('title: A', exercise), { title: 'A' });
  assert.deepEqual(await page('title: A\nminutes: {read: 1, practice: 1}', exercise), {
    title: 'A',
  });
});
