import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'acorn';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { GUIDE_COMPONENTS } from '../../src/authoring/attributes';
import { readGuides } from '../../src/authoring/check';
import { parser } from '../../src/authoring/guide';
import { checkSafety } from '../../src/authoring/rules/safety';
import { isSafeAddress } from '../../src/model/safe-address';
import { compiler, firstPlugins } from './compile';

/*
 * What the content check lets pass is looked at from the other end: in the JavaScript that Docusaurus makes of a page,
 * and in what a browser makes of an address. Neither test asks the check how it decided.
 */

const SEED = 20_260_102;
const SITE = 'https://site.example/guides/x';

/** Asserts that a browser stays on the site at an address, or goes to a secure page or a mail. */
function assertLeadsToSafety(address: string): void {
  const { protocol, origin, username } = new URL(address, SITE);
  assert.ok(protocol === 'mailto:' || (protocol === 'https:' && !username), address);
  if (!/^https:/i.test(address) && protocol !== 'mailto:')
    assert.equal(origin, new URL(SITE).origin, address);
}

const IMPORTS = ['react/jsx-runtime', '@mdx-js/react'];
const PROPS = [
  'children',
  'id',
  'title',
  'theme',
  'role',
  'level',
  'kind',
  'minutes',
  'verdict',
  'href',
  'src',
  'alt',
  'className',
  'style',
  'start',
  'type',
  'checked',
  'disabled',
  'metastring',
  'live',
  'width',
  'height',
  'target',
  'components',
  'data-noBrokenLinkCheck',
  'dataFootnoteRef',
  'dataFootnotes',
  'dataFootnoteBackref',
  'data-footnote-ref',
  'data-footnotes',
  'data-footnote-backref',
  'ariaLabel',
  'ariaDescribedBy',
  'aria-label',
  'aria-describedby',
];

interface JsNode {
  type: string;
  [key: string]: unknown;
}

/** What MDX writes around each page by itself. */
const OWN = ['_missingMdxReference', 'MDXContent'];

const isCall = ({ type, callee }: JsNode): boolean =>
  type === 'CallExpression' && /^_jsxs?$/.test(String((callee as { name?: string }).name));

/** Asserts of a compiled page that it only puts words into elements: it calls, reads, imports and sets nothing else. */
function assertHarmless(code: string): void {
  const nameOf = (node: unknown): string =>
    String((node as { name?: string }).name ?? (node as { value?: string }).value);
  const words = (node: JsNode): void => {
    if (node.type === 'ArrayExpression') (node.elements as JsNode[]).forEach(words);
    else if (isCall(node)) element(node);
    else if (node.type !== 'Literal') assert.fail(`${JSON.stringify(node)}\n${code}`);
  };
  const element = (call: JsNode): void => {
    const [shown, props] = call.arguments as [JsNode, JsNode];
    const known =
      shown.type === 'MemberExpression'
        ? nameOf(shown.object) === '_components'
        : ['_Fragment', ...GUIDE_COMPONENTS].includes(nameOf(shown));
    if (!known) assert.fail(`shows ${JSON.stringify(shown)}\n${code}`);
    for (const prop of props.properties as JsNode[]) {
      assert.equal(prop.type, 'Property', code);
      const value = prop.value as JsNode;
      if (!PROPS.includes(nameOf(prop.key))) assert.fail(`sets ${nameOf(prop.key)}\n${code}`);
      if (nameOf(prop.key) === 'style')
        for (const each of value.properties as JsNode[]) words(each.value as JsNode);
      else words(value);
      if (/^(href|src)$/.test(nameOf(prop.key))) assertLeadsToSafety(String(value.value));
    }
  };
  const entry = ({ properties }: JsNode): void => {
    for (const { key, value } of properties as JsNode[]) {
      words(value as JsNode);
      // Docusaurus shows the words of the table of contents as HTML.
      if (nameOf(key) === 'value')
        assert.match(String((value as JsNode).value), /^([^<]|<\/?(code|em|strong|del)>)*$/);
    }
  };
  for (const statement of (
    Parser.parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as {
      body: JsNode[];
    }
  ).body) {
    const declared = (statement.declaration ?? statement) as JsNode;
    const declarations = declared.declarations as { id: JsNode; init: JsNode }[] | undefined;
    if (statement.type === 'ImportDeclaration')
      assert.ok(IMPORTS.includes(nameOf(statement.source)), code);
    else if (nameOf(declarations?.[0]?.id ?? {}) === 'toc')
      ((declarations?.[0]?.init.elements ?? []) as JsNode[]).forEach(entry);
    else if (nameOf(declared.id ?? {}) === '_createMdxContent') {
      const { body } = declared.body as { body: JsNode[] };
      for (const { type, argument } of body)
        if (type === 'ReturnStatement') words(argument as JsNode);
    } else assert.ok(OWN.includes(nameOf(declared.id ?? {})), code);
  }
}

/**
 * Whether the check finds nothing in a text that could be more than words. False if it can't be
 * parsed.
 */
function passes(text: string): boolean {
  try {
    let found = 0;
    checkSafety(parser.parse(text), () => void (found += 1));
    return found === 0 && !text.includes('mdx-code-block');
  } catch {
    return false;
  }
}

/** Pieces of guides, and of attempts to break out of them. */
const PIECES = [
  'words ',
  'words\n\n',
  '\n',
  '\n\n',
  '\\',
  '\\\\',
  '"',
  "'",
  '`',
  '```\n',
  '~~~js title="x"\n',
  '*',
  '**',
  '_',
  '~~',
  '<',
  '>',
  '\\<',
  '&lt;',
  '{',
  '}',
  '\\{',
  '(',
  ')',
  '[',
  ']',
  '!',
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '|',
  '| a | b |\n|--|--|\n| c | d |\n',
  '---\n',
  '    ',
  '\t',
  '<b>',
  '</b>',
  '<Story id="x">\n\n',
  '\n\n</Story>\n\n',
  '<Story id="x" />',
  '<Story onClick="x" />',
  '<Response verdict={1} />',
  '<Quiz id="q" ',
  'title={x}',
  ' />',
  '<a.b />',
  '<>',
  '</>',
  '<!-- x -->',
  '<script>',
  '{x}',
  '{/* a */}',
  '{/* #id */}',
  '{/*',
  '*/}',
  ' evil() ',
  '{/* a */ x /* b */}',
  '{...x}',
  ':::note[',
  ']\n\n',
  ':::note\n\n',
  ':::\n\n',
  ':::x\n',
  '{.x}',
  '{onclick=x}',
  '::leaf',
  ':text',
  ':30',
  '[x](',
  '](./y.mdx)',
  '![x](',
  './y.png)',
  '<javascript:x>)',
  'javascript:x)',
  'https://example.com',
  'www.example.com',
  'a@example.com',
  '[r]',
  '[r]: ',
  '[r]: javascript:x\n',
  '[r]: ./y.mdx\n',
  '[^1]',
  '[^1]: ',
  'import x from "y"\n',
  'export const x = 1\n',
  '&#58;',
  '&Tab;',
  '&colon;',
  '%3A',
  '\u2028',
  '\r\n',
  '\uFEFF',
  'mdx-code-block\n',
  '@jsx',
  '{#id}',
];

test('whatever passes the check becomes only words in elements', async () => {
  const compile = await compiler();
  let passed = 0;
  const soup = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(soup, async (text) => {
      if (!passes(text)) return;
      passed += 1;
      let code: string;
      try {
        code = await compile(text);
      } catch {
        return;
      }
      assertHarmless(code);
    }),
    { seed: SEED, numRuns: 400 },
  );
  assert.ok(passed > 80, `${passed} passed the check`);
});

test('guides become only words in elements', async () => {
  const compile = await compiler();
  for (const { file, text } of readGuides('docs').filter((_, at) => at % 3 === 0))
    assertHarmless(await compile(text, file));
});

const HOSTILE = [
  '{evil()}',
  '{x}',
  '{process.env.HOME}',
  '{/* a */ evil() /* b */}',
  '{/* @jsxImportSource x */}',
  '```mdx-code-block\n<b>x</b>\n```',
  'export const x = evil()',
  'import "x"',
  '<script>x</script>',
  '<b onClick={x}>x</b>',
  '<Story id="a" ref={(x) => x} />',
  '<Story {...x} />',
  '<Story id="a" title={x} />',
  '<Story id="a" dangerouslySetInnerHTML="x" />',
  '[x](javascript:y)',
  '[x](//example.com)',
  '## [\\<b>][y]\n\n[y]: ./x.mdx',
];

test('code in a compiled page is found', async () => {
  const compile = await compiler();
  for (const text of HOSTILE) {
    const code = await compile(text);
    assert.throws(() => assertHarmless(code), text);
    assert.ok(!passes(text), text);
  }
});

test('the build refuses code by itself, at its position, even if the check hasn’t run', async () => {
  const compile = await compiler(await firstPlugins());
  for (const text of HOSTILE)
    await assert.rejects(
      compile(text),
      /docs\/x\.mdx:\d:\d+ {2}(code|unknown-component|unknown-attribute|unsafe-address|heading-markup) {2}/,
      text,
    );
  await assert.rejects(
    compile('<script>x</script>', 'docs/x.md'),
    /docs\/x\.md:1:1 {2}unknown-component {2}/,
  );
  assertHarmless(await compile('Words'));
});

/** A tree as a line for each of its nodes, with its place. A tag or an expression alone in a paragraph is a block to one parser, and text to the other. */
function outline(tree: Root): string {
  const list: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'root') return;
    const { type, position, ...rest } = node as unknown as Record<string, unknown> & {
      position?: { start: { line: number; column: number } };
    };
    const words = ['name', 'value', 'url', 'depth', 'identifier', 'lang'].map((key) =>
      String(rest[key] ?? ''),
    );
    list.push(
      [
        String(type).replace('Flow', 'Text'),
        position?.start.line,
        position?.start.column,
        ...words,
      ].join(' '),
    );
  });
  return list.join('\n');
}

test('the check and the build read a page the same way', async () => {
  let seen: Root | undefined;
  const compile = await compiler([
    () => (tree) => {
      seen = tree;
      throw new Error('The rest of the page is of no interest here.');
    },
  ]);
  const fixtures = readGuides('tests/authoring').map(({ text }) => text);
  const windows = fixtures.map((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  const soup = fc
    .sample(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }), {
      seed: SEED,
      numRuns: 300,
    })
    .map((pieces) => pieces.join(''));
  let compared = 0;
  for (const text of [...fixtures, ...windows, ...soup].filter(
    (each) => !each.includes('mdx-code-block'),
  )) {
    seen = undefined;
    await compile(text).catch(() => undefined);
    let own: Root | undefined;
    try {
      own = parser.parse(text);
    } catch {
      own = undefined;
    }
    assert.equal(seen && outline(seen), own && outline(own), text);
    compared += Number(Boolean(own));
  }
  assert.ok(compared > 300, `${compared}`);
});

const DECODERS: ((address: string) => string)[] = [
  (address) => address,
  (address) =>
    address
      .replace(/&#(\d+);?/g, (_, code: string) =>
        String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
      )
      .replace(/&#x([\da-f]+);?/gi, (_, code: string) =>
        String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
      ),
  (address) =>
    address
      .replace(/&colon;/gi, ':')
      .replace(/&(tab|newline);/gi, '\t')
      .replace(/&amp;/gi, '&')
      .replace(/&sol;/gi, '/'),
  (address) =>
    address.replace(/%([0-7][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  (address) => address.replaceAll('\\', '/'),
  (address) => address.replace(/[^!-~]/g, ''),
];

test('an address that passes leads to the site, a secure page, or an email, however often it’s decoded', () => {
  const piece = fc.constantFrom(
    'https:',
    'http:',
    'mailto:',
    'javascript:',
    'javascript',
    'data:',
    '//',
    '/',
    '\\',
    ':',
    '&colon;',
    '&#58;',
    '%3A',
    '%253A',
    '&amp;',
    '#',
    '?',
    '.',
    '..',
    '@',
    'a',
    'x.mdx',
    'example.com',
    'é',
    '%C3%A9',
    '\t',
    '\n',
    ' ',
    '&Tab;',
    '%09',
    '\u0000',
    '\u200b',
    '\u00ad',
    '&',
    ';',
    '"',
    "'",
    '<',
    'JAVASCRIPT:',
    'java',
    'script:',
    '(1)',
    '[',
    ']',
    ':80',
    '//x@',
  );
  let passed = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const address = pieces.join('');
      if (!isSafeAddress(address)) return;
      // A host such as “-” or a port such as 99999 leads nowhere at all.
      if (!URL.canParse(address, SITE)) return;
      passed += 1;
      assertLeadsToSafety(address);
      // What's after the `?` or `#` of an address doesn't change where it leads.
      const path = address.replace(/[?#][\s\S]*$/, '');
      let decoded = path;
      for (let round = 0; round < 3; round++) {
        for (const decode of DECODERS) {
          decoded = decode(decoded);
          if (!/^https:/i.test(path)) assertLeadsToSafety(decoded);
          else assert.match(decoded, /^https:\/\//i);
        }
      }
    }),
    { seed: SEED, numRuns: 20_000 },
  );
  assert.ok(passed > 500, `${passed}`);
});
