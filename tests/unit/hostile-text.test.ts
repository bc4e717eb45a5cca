import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DefaultAdmonitionOptions } from '@docusaurus/mdx-loader/lib/remark/admonitions';
import { GUIDE_COMPONENTS } from '../../src/authoring/attributes';
import { checkGuides } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { formatProblems } from '../../src/authoring/problems';
import { NOTES } from '../../src/authoring/rules/safety';

/*
 * A guide can come from anybody. Every text here could run code, or show a reader something from elsewhere, if the site
 * took it as it is; the content check must refuse each, at the right place. `§` in a place marks where the text goes.
 */

const FRONT_MATTER =
  '---\nsidebar_position: 1\ntitle: A\ndescription: B\nkeywords:\n  - c\n---\n\n';

/** Where inline text can be. */
const PLACES = {
  paragraph: '# A\n\n§\n',
  sentence: '# A\n\nWords before § and after.\n',
  list: '# A\n\n- One\n\n  1. Two § words\n',
  quote: '# A\n\n> Words\n>\n> > § in a quotation\n',
  table: '# A\n\n| One | Two |\n|-----|-----|\n| a | b § c |\n',
  note: '# A\n\n:::tip[Title]\n\n- Words § here\n\n:::\n',
  'title of a note': '# A\n\n:::tip[A § title]\n\nWords\n\n:::\n',
  emphasis: '# A\n\nWords **with *some § more* words**\n',
  heading: '# A\n\n## Words § more\n',
  card: '# A\n\n<DoDontQuiz id="d" theme="ownership">\n\n| Card | Do | Don’t | Why |\n|--|--|--|--|\n| `a` | Do § it | Leave it | Why |\n\n</DoDontQuiz>\n',
  story: '# A\n\n<Story id="s">\n\n**Situation.** Words § here\n\n</Story>\n',
  footnote: '# A\n\nWords[^1]\n\n[^1]: Words § here\n',
};

/** Places where a link can't be inside another link. */
const LINKED = '# A\n\nSee [words § more](https://example.com).\n';

interface Case {
  place: string;
  hostile: string;
}

/** How many texts were refused so far. */
let refused = 0;

/** How many places are put into one guide: reading many short ones takes several times as long. */
const TOGETHER = 50;

/** Asserts that each text gets a line by one of `rules`, with an address that lies in the text. */
function assertRefused(cases: Case[], rules: RegExp, together = TOGETHER): void {
  for (let from = 0; from < cases.length; from += together) {
    let text = FRONT_MATTER;
    const stretches = cases.slice(from, from + together).map(({ place, hostile }) => {
      const start = text.length + place.indexOf('§');
      text += `${place.replace('§', () => hostile)}\n`;
      return { hostile, start, end: start + hostile.length };
    });
    const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const { problems } = readGuide('docs/x.mdx', text);
    const found = problems
      .filter(({ rule }) => rules.test(rule))
      .map(({ line, column }) => (lines[line - 1] ?? 0) + column - 1);
    for (const { hostile, start, end } of stretches) {
      const isFound = found.some((at) => at >= start && at < end);
      assert.ok(
        isFound,
        `not refused: ${JSON.stringify(hostile)} in ${JSON.stringify(text.slice(start - 40, end + 10))}\n${formatProblems(problems)}`,
      );
    }
    refused += stretches.length;
  }
}

const inEach = (places: string[], texts: string[]): Case[] =>
  places.flatMap((place) => texts.map((hostile) => ({ place, hostile })));

/** Each text in `count` of the places, in turn. */
const inSome = (count: number, places: string[], texts: string[]): Case[] =>
  texts.flatMap((hostile, at) =>
    Array.from({ length: count }, (_, next) => ({
      place: places[(at * count + next) % places.length] as string,
      hostile,
    })),
  );

const ELEMENTS = (
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt ' +
  'em embed fieldset figcaption figure font footer form frame frameset h1 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter ' +
  'nav noscript object ol optgroup option output p param picture plaintext portal pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg ' +
  'table tbody td template textarea tfoot th thead time title tr track u ul var video wbr xmp x-element animate foreignObject use image set ' +
  'a.b Story.Part svg:script xlink:a this.x React.Fragment _x $x Head Details Tabs Admonition StoryPart FaqDetails BeforeAfter ExactWords Layout BrowserOnly MDXContent constructor toString __proto__ hasOwnProperty'
).split(' ');

test('every element and component that isn’t on the list is refused, wherever it is', () => {
  const texts = ELEMENTS.flatMap((name) => [
    `<${name}>x</${name}>`,
    `<${name} src="x" onerror="alert(1)" />`,
  ]);
  assertRefused(
    inSome(5, [...Object.values(PLACES), LINKED], [...texts, '<>x</>']),
    /^unknown-component$/,
  );
  assertRefused(
    inEach(
      [...Object.values(PLACES), LINKED],
      ['<script>x</script>', '<iframe src="x" />', '<b>x</b>', '<>x</>', '<a.b />', '<a:b />'],
    ),
    /^unknown-component$/,
  );
});

const EVENTS =
  'onClick onclick onError onLoad onMouseOver onFocus onAnimationStart onToggle onBeforeInput onPointerEnter onCopy'.split(
    ' ',
  );
const NAMES = [
  ...EVENTS,
  ...'ref key style className class children dangerouslySetInnerHTML innerHTML href src srcDoc srcset action formAction xlink:href is slot hidden data-x aria-label tabIndex autoFocus contentEditable entries deck quiz checklist time components __proto__ constructor toString'.split(
    ' ',
  ),
];
const VALUES = [
  '="x"',
  "='x'",
  '',
  '={1}',
  '={alert(1)}',
  '={`x`}',
  '={{__html: "<script>"}}',
  '={<script>x</script>}',
  '={() => alert(1)}',
];

test('every attribute that isn’t on its component’s list, or isn’t plain words, is refused', () => {
  const attributes = [
    ...NAMES.flatMap((name) => ['="x"', '', '={alert(1)}'].map((value) => name + value)),
    ...VALUES.map((value) => `onClick${value}`),
    ...['id', 'title', 'theme', 'verdict'].flatMap((name) =>
      VALUES.slice(2).map((value) => name + value),
    ),
    ...[
      '{...x}',
      '{...process.env}',
      '{...{onClick: alert}}',
      '{...{/* a */ dangerouslySetInnerHTML: {__html: "x"}}}',
    ].flatMap((spread) => [spread, `id="a" ${spread}`]),
  ];
  const texts = GUIDE_COMPONENTS.flatMap((component) =>
    attributes.map((each) => `<${component} ${each} />`),
  );
  assertRefused(
    inSome(1, [PLACES.paragraph, PLACES.list, PLACES.table, PLACES.note], texts),
    /^unknown-attribute$/,
  );
});

const EXPRESSIONS = [
  '{x}',
  '{1}',
  '{}',
  '{ }',
  '{alert(1)}',
  '{`x`}',
  '{"x"}',
  '{process.env.HOME}',
  '{require("node:fs")}',
  '{(() => { throw 1 })()}',
  '{<script>x</script>}',
  '{<Story id="x" />}',
  '{/* a */ evil() /* b */}',
  '{/* a */ /* b */}',
  '{/* a */ + 1}',
  '{1 /* a */}',
  '{/* a */ x}',
  '{/**/x/**/}',
  '{/* a *//x/.exec(1)/* b */}',
  '{/*/ x /*/ + evil() /**/}',
  '{/* @jsx alert */}',
  '{/* @jsxImportSource https://example.com */}',
  '{/** @jsxRuntime classic @jsx alert */}',
  '{/*# sourceMappingURL=https://example.com/x.map */}',
];

test('every expression is refused, and every comment that holds more than words', () => {
  const code = [
    'import x from "x"',
    'import "x"',
    'export const x = 1',
    'export default () => 1',
    'export * from "x"',
    '```mdx-code-block\n<script>x</script>\n```',
    '````mdx-code-block\n{x}\n````',
  ];
  const cases = [
    ...inEach([...Object.values(PLACES), LINKED], EXPRESSIONS),
    ...inEach([PLACES.paragraph], code),
  ];
  // One by one: nothing after code that can't be parsed is read.
  assertRefused(cases, /^(code|mdx-syntax)$/, 1);
});

const SCHEMES = [
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'ftp',
  'http',
  'ws',
  'about',
  'view-source',
  'intent',
  'tel',
  'pathname',
  'x-y+z.1',
  'httpss',
  'mailtox',
];

/** Ways to write an address that browsers, or a later step of the site, read as one of those schemes. */
const ENCODINGS: ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:x`,
  (scheme) => `${scheme.toUpperCase()}:x`,
  (scheme) => `${scheme[0]?.toUpperCase()}${scheme.slice(1)}://example.com/x`,
  (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:x`,
  (scheme) => `&#x${scheme.charCodeAt(0).toString(16)};${scheme.slice(1)}&colon;x`,
  (scheme) => `${scheme}&#58;x`,
  (scheme) => `${scheme}&#x0003a;x`,
  (scheme) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:x`,
  (scheme) => `${scheme}%3Ax`,
  (scheme) => `${scheme}%253Ax`,
  (scheme) => `&#1;${scheme}:x`,
  (scheme) => `&#32;${scheme}:x`,
  (scheme) => `%20${scheme}:x`,
  (scheme) => `&Tab;${scheme}:x`,
  (scheme) => `${scheme.slice(0, 2)}&Tab;${scheme.slice(2)}:x`,
  (scheme) => `${scheme.slice(0, 2)}&NewLine;${scheme.slice(2)}:x`,
  (scheme) => `${scheme.slice(0, 2)}&#13;${scheme.slice(2)}:x`,
  (scheme) => `${scheme.slice(0, 2)}&#xAD;${scheme.slice(2)}:x`,
  (scheme) => `${scheme}&#9;:x`,
  (scheme) => `${scheme}\\:x`,
  (scheme) => `&amp;#${scheme.charCodeAt(0)};${scheme.slice(1)}:x`,
  (scheme) => `\u200b${scheme}:x`,
  (scheme) => `\ufeff${scheme}:x`,
];

/** Other addresses that lead off the site, or that the build would take for a file or code. */
const ADDRESSES = [
  '//example.com',
  '///example.com',
  '/\\\\example.com',
  '\\\\\\\\example.com',
  '/&Tab;/example.com',
  '&#47;/example.com',
  '/%09/example.com',
  'https:example.com',
  'https:/example.com',
  'https:\\\\\\\\example.com',
  'https://user@example.com',
  'https://user:pass@example.com',
  'https://',
  'https://exa&Tab;mple.com',
  'https://example.com/&quot;',
  'https://example.com/&lt;script>',
  'https://[::1]/',
  'mailto:',
  'mailto:a@example.com?body=x',
  'mailto:a@example.com,b@example.com',
  '@site/package.json',
  './x.svg',
  './x.html',
  './x.js',
  './x.json',
  './x.mdx?raw',
  './x.png?"+evil()+"',
  './x.png#"+evil()+"',
  './x.png!./y.js',
  '!!raw-loader!./x.mdx',
  './x.mdx#a"b',
  "./x.mdx#a'b",
  './x%2Emdx',
  './..%2Fx.mdx',
  '?q=1',
  'data&colon;text/html,x',
];

test('every address that isn’t https:, mailto:, or a place on the site is refused, however it’s written', () => {
  const escaped = [
    ...SCHEMES.flatMap((scheme) => ENCODINGS.map((write) => write(scheme))),
    ...ADDRESSES,
  ].map((each) => each.replace(/[<>]/g, '\\$&'));
  const links = escaped.map((address) => `[x](<${address}> "t")`);
  assertRefused(
    inSome(2, [PLACES.sentence, PLACES.table, PLACES.list, PLACES.heading, PLACES.card], links),
    /^unsafe-address$/,
  );
  assertRefused(
    inEach(
      [PLACES.paragraph],
      escaped.map((address) => `[x]: <${address}>`),
    ),
    /^unsafe-address$/,
  );
  assertRefused(
    inEach(
      [PLACES.sentence],
      escaped.map((address) => `![x](<${address}>)`),
    ),
    /^remote-image$/,
  );
  assertRefused(
    inEach(
      [PLACES.sentence],
      ['http://example.com/x', 'HTTP://example.com', 'www.example.com', 'Www.example.com/x'],
    ),
    /^unsafe-address$/,
  );
});

test('a picture can only come from docs/', () => {
  const addresses = [
    'https://example.com/x.png',
    'mailto:a@example.com',
    './x.svg',
    './x.mdx',
    './x',
    '#x',
    './x.png#y',
    './x.png?y',
    './x.PNG.html',
    '//example.com/x.png',
  ];
  assertRefused(
    inEach(
      [PLACES.sentence, PLACES.list, PLACES.table, LINKED],
      addresses.map((address) => `![x](${address} "t")`),
    ),
    /^remote-image$/,
  );
  assertRefused(
    inEach(
      ['# A\n\n![x][y] and ![y][] and ![y]\n\n§\n'],
      addresses.map((address) => `[y]: ${address}`),
    ),
    /^remote-image$/,
    1,
  );
});

test('every directive except notes is refused, and every attribute of a note', () => {
  assert.deepEqual(NOTES.toSorted(), DefaultAdmonitionOptions.keywords.toSorted());
  const attributes = [
    '{.x}',
    '{#root}',
    '{onclick=x}',
    '{title="x"}',
    '{class="x" style="y"}',
    '{x}',
  ];
  const names = ['details', 'script', 'Story', 'mdxAdmonitionTitle', 'constructor'];
  const blocks = [
    ...attributes.flatMap((each) => [
      ...NOTES.map((note) => `:::${note}[T]${each}\n\nx\n\n:::`),
      `::leaf[x]${each}`,
    ]),
    ...names.map((name) => `:::${name}[T]\n\nx\n\n:::`),
  ];
  assertRefused(inEach([PLACES.paragraph], blocks), /^unknown-note$/);
  assertRefused(
    inEach(
      [PLACES.sentence, PLACES.table, PLACES.heading],
      attributes.flatMap((each) => [`:abbr[x]${each}`, `:abbr${each}`]),
    ),
    /^unknown-note$/,
  );
});

test('a heading contains nothing that the table of contents would show as HTML', () => {
  const html = '\\<img src=x onerror=alert(1)>';
  const markup = [
    `![${html}](./x.png)`,
    `[${html}][y]`,
    '[^1]',
    '{/* <img src=x onerror=alert(1)> */}',
    '![y]',
    `**[${html}][y]**`,
  ];
  assertRefused(
    inEach(['# A\n\n## Words § more\n\n[y]: ./x.png\n\n[^1]: words\n'], markup),
    /^heading-markup$/,
  );
  const ids = ['{/* #a b */}', '{/* #a"b */}', '{/* #<b> */}', '{/* # */}', '{/* #a */ /* #b */}'];
  assertRefused(inEach(['# A\n\n## Words §\n'], ids), /^(heading-id|code|heading-markup)$/);
});

/** Docusaurus’s own front-matter keys, and what could be done with them. */
const KEYS = [
  'id: ../x',
  'slug: //example.com',
  'slug: /',
  'image: https://example.com/x.png',
  'custom_edit_url: "javascript:alert(1)"',
  'tags: [{label: x, permalink: "javascript:x"}]',
  'pagination_next: x',
  'pagination_label: <b>',
  'displayed_sidebar: x',
  'sidebar_class_name: x',
  'sidebar_custom_props: {x: 1}',
  'hide_title: true',
  'hide_table_of_contents: true',
  'toc_min_heading_level: 2',
  'parse_number_prefixes: false',
  'last_update: {author: x}',
  'draft: true',
  'unlisted: true',
  'mdx: {format: md}',
  'format: md',
  'title_meta: x',
  'history: {contributors: [x]}',
  'sidebar_key: x',
  '__proto__: {x: 1}',
  'constructor: x',
];

/** Words that would end a script, or the string that Docusaurus sets a value into, as YAML. */
const WORDS = [
  "'x</script><script>alert(1)</script>'",
  "'<img src=x onerror=alert(1)>'",
  "'x\\''+alert(1)+'''",
  "'x\\'",
  "'x\\\\''+evil()+'''",
  '"x\\u0000"',
  '"\\u003cscript>"',
  '!!binary eA==',
  '{x: 1}',
  '[]',
  '1',
  'null',
];

test('front matter holds only its own keys, and words that can’t end a script or a string', () => {
  const check = (keys: string): string[] => {
    const guide = readGuide('docs/x.mdx', `---\n${keys}\n---\n\n# A\n`);
    return checkGuides([guide], {}).map(({ line, rule }) => `${line} ${rule}`);
  };
  const good = ['sidebar_position: 1', 'title: A', 'description: B', 'keywords: [c]'];
  assert.deepEqual(check(good.join('\n')), []);
  for (const key of KEYS)
    assert.ok(check([...good, key].join('\n')).includes('6 unknown-key'), key);
  for (const words of WORDS) {
    for (const key of ['title', 'description']) {
      const found = check(
        [`${key}: ${words}`, ...good.filter((each) => !each.startsWith(key))].join('\n'),
      );
      assert.ok(
        found.some((each) => /^2 (wrong-value|front-matter)$/.test(each)),
        `${key}: ${words}: ${found.join()}`,
      );
    }
    for (const key of ['keywords', 'companies', 'prerequisites']) {
      const found = check(
        [`${key}: [a, ${words}]`, ...good.filter((each) => !each.startsWith(key))].join('\n'),
      );
      assert.ok(
        found.some((each) => /^2 (wrong-value|front-matter)$/.test(each)),
        `${key}: ${words}: ${found.join()}`,
      );
    }
    for (const key of ['sidebar_label', 'difficulty', 'estimated_time'])
      assert.ok(
        check([...good, `${key}: ${words}`].join('\n')).some((each) =>
          /^6 (wrong-value|front-matter)$/.test(each),
        ),
        `${key}: ${words}`,
      );
  }
  for (const fence of ['---js', '---javascript', '--- js', '---\tjson', '---\rjs', '\uFEFF---js']) {
    const { problems } = readGuide('docs/x.mdx', `${fence}\nx: 1\n---\n\n# A\n`);
    assert.ok(
      problems.length > 0 ||
        checkGuides([readGuide('docs/x.mdx', `${fence}\nx: 1\n---\n\n# A\n`)], {}).length > 0,
      JSON.stringify(fence),
    );
  }
});

const GOOD = [
  'Words, *emphasis*, **strong**, ~~struck~~, `code <b> {x}`, 5 \\< 6, \\{x}, 10:30, a: b, AT&T, &amp;, &lt;b>, café — “words”.',
  '[page](https://example.com/a/b_(c)?d=e&f=g#h)',
  '<a@example.com>'.replace(/[<>]/g, ''),
  '[mail](mailto:a.b+c@example.co.uk)',
  '[up](#a)',
  'https://doi.org/10.1000/182',
  'https://example.com/a%20b%3Ac',
  '[port](https://example.com:8443)',
  '[upper](HTTPS://EXAMPLE.COM)',
  '[guide](./x.mdx)',
  '[heading](../x/y-z.mdx#caf%C3%A9)',
  '[heading](./x.mdx#levels-ic5--up)',
  '[site](/guides/x)',
  '![a picture](./x.png "Title")',
  '![one][p]\n\n[p]: ./img/x.webp',
  '{/* a comment, with # and * and / in it */}',
  '{/* over\n\ntwo paragraphs */}',
  '## A heading {/* #an-id */}',
  '## *Words* and `code` at 10:30 [link](#a)',
  ':::note[A **title** with `code`]\n\nWords\n\n:::',
  ':::tip\n\n- words\n\n:::',
  '```js\nimport x from "x"; <b onclick={y}>{z}</b>\n```',
  '    import x',
  '> quote\n>\n> - list',
  '- [ ] a\n- [x] b',
  '| a | b |\n|:--|--:|\n| 1 | 2 |',
  'Words[^1]\n\n[^1]: More',
  'one\\\ntwo',
  '---',
  '<Story id="a" role="Team lead &amp; &quot;x&quot;" level=\'IC5\'>\n\nWords\n\n</Story>',
];
const SAFETY =
  /^(code|unknown-component|unknown-attribute|unknown-note|unsafe-address|remote-image|heading-id|heading-markup|mdx-syntax)$/;

test('plain Markdown isn’t refused', () => {
  for (const text of GOOD) {
    const { problems } = readGuide('docs/x.mdx', `${FRONT_MATTER}# A\n\n${text}\n`);
    assert.deepEqual(
      problems.filter(({ rule }) => SAFETY.test(rule)),
      [],
      text,
    );
  }
});

test('thousands of texts were refused', () => {
  assert.ok(refused > 5000, `${refused}`);
});
