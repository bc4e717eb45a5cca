import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toPhrase } from '../../src/authoring/phrase';
import { plainText } from '../../src/authoring/plain-text';
import { blocksToMarkdown } from '../../src/model/blocks-to-markdown';
import type { PracticeEntry, PracticeOverview } from '../../src/model/practice-data';
import type { Block, Phrase, Piece } from '../../src/model/rich-text';
import { blocksToHtml } from '../../src/model/to-html';
import { toMarkdown } from '../../src/model/to-markdown';
import { recallEntry } from '../../src/practice/session/recall';
import { toAnki } from '../../src/practice/transfer/anki';
import { toCsv } from '../../src/practice/transfer/csv';
import { oneSided, twoSided, wholeBack, wholeFront } from '../../src/practice/transfer/two-sided';

/* A failure prints its seed and its smallest entry. */
const SEED = 20_260_101;
const SITE = { title: 'Handbook', url: 'https://handbook.example' };

const overview: PracticeOverview = {
  guides: [
    { title: 'What’s “ownership”? Öffnen', path: '/guides/own' },
    { title: '🙂', path: '/guides/smile' },
  ],
  decks: [
    {
      id: 'own',
      title: 'Owning it',
      guide: 0,
      place: { title: 'The deck', href: '/guides/own#deck' },
    },
    {
      id: 'smile',
      title: 'Smiling',
      guide: 1,
      place: { title: 'The other', href: '/guides/smile' },
    },
  ],
  themes: [{ id: 'ownership', name: 'Ownership' }],
  readings: [],
};

const read = { title: 'The formula', href: '/guides/own#the-formula' };
const reviewed = (id: string) => ({ id, theme: 'ownership', contentHash: 'w' });

const card: PracticeEntry = {
  deck: 0,
  read,
  words: 0,
  kind: 'card',
  item: {
    ...reviewed('own/blame'),
    do: ['Say “', { mark: 'strong', phrase: ['I'] }, '”, & mean <it>'],
    dont: ['Blame the vendor'],
    why: [
      'See ',
      { mark: 'link', href: '/guides/own', phrase: ['the guide'] },
      ' or ',
      { mark: 'link', href: 'https://else.example/?a&b', phrase: ['this'] },
    ],
    read,
  },
};

const question: PracticeEntry = {
  deck: 0,
  read,
  words: 0,
  kind: 'question',
  item: {
    ...reviewed('own/opening'),
    stem: ['Choose two: which own it?'],
    passages: [
      { quoted: true, words: ['It slipped.'] },
      { quoted: false, words: ['So they said.'] },
    ],
    options: ['I did', 'They did', 'I said so', 'It happened'].map((text) => ({
      words: [text],
      right: text.startsWith('I '),
      feedback: [`On ${text}`],
    })),
    explanation: [['It is about the subject.']],
  },
};

const exercise: PracticeEntry = {
  deck: 1,
  read,
  words: 0,
  kind: 'exercise',
  item: {
    ...reviewed('rewrite'),
    prompt: [
      { block: 'paragraph', words: ['Say it plainly:'] },
      { block: 'quote', blocks: [{ block: 'paragraph', words: ['They let us down.'] }] },
    ],
    model: [
      {
        block: 'list',
        ordered: true,
        items: [[{ block: 'paragraph', words: ['I promised it.'] }]],
      },
    ],
    rubric: [{ id: 'rewrite/own', label: ['“I” stands first'] }],
  },
};

/**
 * Reads quoted or bare fields by RFC 4180: a quoted field ends at a quotation mark that isn't
 * doubled.
 */
function readRows(text: string, separator: string, lineEnd: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const fields: string[] = [];
    for (;;) {
      const [whole, quoted, bare] = matchAt(
        separator === '\t' ? /"((?:[^"]|"")*)"|([^"\t\r\n]*)/y : /"((?:[^"]|"")*)"|([^",\r\n]*)/y,
        text,
        at,
      );
      fields.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
      at += whole.length;
      if (!text.startsWith(separator, at)) break;
      at += separator.length;
    }
    assert.ok(
      text.startsWith(lineEnd, at),
      `neither separator nor end of line at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`,
    );
    at += lineEnd.length;
    rows.push(fields);
  }
  return rows;
}

function matchAt(sticky: RegExp, text: string, at: number): (string | undefined)[] & { 0: string } {
  sticky.lastIndex = at;
  const match = sticky.exec(text);
  assert.ok(match);
  return match;
}

/**
 * Reads a file as Anki's manual describes it: headers at the top, comments passed over, then notes.
 * Columns that no header names become the first fields of the note, in order.
 */
function readAnki(text: string): {
  headers: Record<string, string>;
  notes: { guid: string; deck: string; front: string; back: string; tags: string[] }[];
} {
  const headers: Record<string, string> = {};
  let rest = text;
  for (
    let line = /^#([^:\n]+):([^\n]*)\n/.exec(rest);
    line;
    line = /^#([^:\n]+):([^\n]*)\n/.exec(rest)
  ) {
    headers[(line[1] ?? '').toLowerCase()] = line[2] ?? '';
    rest = rest.slice(line[0].length);
  }
  assert.equal(headers.separator, 'tab');
  assert.equal(headers.html, 'true');
  const columns = ['guid', 'deck', 'tags'].map((name) => Number(headers[`${name} column`]) - 1);
  const notes = readRows(rest, '\t', '\n').map((cells) => {
    const [guid = '', deck = '', tags = ''] = columns.map((at) => cells[at]);
    const [front = '', back = '', ...others] = cells.filter((_, at) => !columns.includes(at));
    assert.deepEqual(others, []);
    return { guid, deck, front, back, tags: tags.split(/\s+/).filter(Boolean) };
  });
  return { headers, notes };
}

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescapeHtml = (text: string): string =>
  text.replace(/&(\w+);/g, (_, name: string) => CHARACTERS[name] ?? assert.fail(`&${name};`));

/**
 * Reads HTML back into blocks. Fails if an element is unknown or not closed, or if a character
 * isn't escaped.
 */
function readHtml(html: string): Block[] {
  let at = 0;
  const open = (tag: RegExp): RegExpExecArray | null => {
    tag.lastIndex = at;
    const match = tag.exec(html);
    if (match) at += match[0].length;
    return match;
  };
  const close = (name: string | undefined): void =>
    void assert.ok(
      open(new RegExp(`</${name}>`, 'y')),
      `</${name}> is missing at ${at} of ${html}`,
    );
  const phrase = (): Phrase => {
    const pieces: Phrase = [];
    for (;;) {
      const text = open(/[^<>"]+/y);
      const tag = text ? null : open(/<(em|strong|code|a href="([^"<>]*)")>/y);
      if (text) pieces.push(unescapeHtml(text[0]));
      else if (!tag) return pieces;
      else if (tag[1] === 'code') {
        pieces.push({ mark: 'code', text: unescapeHtml(open(/[^<>]*/y)?.[0] ?? '') });
        close('code');
      } else {
        const inner = phrase();
        pieces.push(
          tag[2] !== undefined
            ? { mark: 'link', href: unescapeHtml(tag[2]), phrase: inner }
            : { mark: tag[1] === 'em' ? 'emphasis' : 'strong', phrase: inner },
        );
        close(tag[1]?.replace(/ .*/s, ''));
      }
    }
  };
  const blocks = (): Block[] => {
    const read: Block[] = [];
    for (let tag = open(/<(p|blockquote|ul|ol)>/y); tag; tag = open(/<(p|blockquote|ul|ol)>/y)) {
      if (tag[1] === 'p') read.push({ block: 'paragraph', words: phrase() });
      else if (tag[1] === 'blockquote') read.push({ block: 'quote', blocks: blocks() });
      else {
        const items: Block[][] = [];
        for (let item = open(/<li>/y); item; item = open(/<li>/y)) {
          items.push(blocks());
          close('li');
        }
        read.push({ block: 'list', ordered: tag[1] === 'ol', items });
      }
      close(tag[1]);
    }
    return read;
  };
  const read = blocks();
  assert.equal(at, html.length, `not read: ${html.slice(at)}`);
  return read;
}

/** Addresses that no file may carry, whatever a program that opens it makes of them. */
const UNSAFE = [
  '//else.example',
  'http://else.example',
  'javascript:alert(1)',
  'JavaScript:x',
  'java\tscript:x',
  '&#106;avascript:x',
  'javascript&colon;x',
  'data:text/html,<b>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://else.example/"><b>',
];

/**
 * Blocks with adjacent text joined, empty text removed, links within the site absolute, and unsafe
 * links as words.
 */
function joined(blocks: Block[]): Block[] {
  const plain = (words: Phrase): Phrase =>
    words.flatMap((piece) =>
      typeof piece === 'object' && piece.mark === 'link' && UNSAFE.includes(piece.href)
        ? plain(piece.phrase)
        : [piece],
    );
  const phrase = (words: Phrase): Phrase =>
    plain(words).reduce<Phrase>((done, piece) => {
      const last = done.at(-1);
      if (typeof piece === 'string') {
        if (typeof last === 'string') done[done.length - 1] = last + piece;
        else if (piece) done.push(piece);
      } else if (piece.mark === 'code') done.push({ ...piece });
      else if (piece.mark === 'link')
        done.push({
          ...piece,
          href: /^\/[^/]/.test(piece.href) ? SITE.url + piece.href : piece.href,
          phrase: phrase(piece.phrase),
        });
      else done.push({ ...piece, phrase: phrase(piece.phrase) });
      return done;
    }, []);
  return blocks.map((block) => {
    if (block.block === 'paragraph') return { ...block, words: phrase(block.words) };
    return block.block === 'quote'
      ? { ...block, blocks: joined(block.blocks) }
      : { ...block, items: block.items.map(joined) };
  });
}

/** Text that has hurt text files before, and any other. */
const text = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    '\t',
    '\n',
    '\r\n',
    '#separator:comma',
    '#',
    ',',
    '</p>',
    '<b>',
    '&amp;',
    '&',
    '=1+1',
    '-',
    '**',
    '`',
    '\\',
    '😀',
    'e\u0301',
    ' ',
    'tags:x',
    '{{c1::x}}',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const { phrase } = fc.letrec<{ phrase: Phrase; piece: Piece }>((tie) => ({
  phrase: fc.array(tie('piece'), { maxLength: 4 }),
  piece: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    text,
    fc.record({ mark: fc.constant('code' as const), text }),
    fc.record({
      mark: fc.constantFrom('emphasis' as const, 'strong' as const),
      phrase: tie('phrase'),
    }),
    fc.record({
      mark: fc.constant('link' as const),
      href: fc.constantFrom(
        '/guides/own#a',
        'https://else.example/?a=b&c',
        'mailto:a@else.example',
        ...UNSAFE,
      ),
      phrase: tie('phrase'),
    }),
  ),
}));
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    fc.record({ block: fc.constant('paragraph' as const), words: phrase }),
    fc.record({
      block: fc.constant('quote' as const),
      blocks: fc.array(tie('block'), { maxLength: 2 }),
    }),
    fc.record({
      block: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie('block'), { maxLength: 2 }), { maxLength: 2 }),
    }),
  ),
}));
const anyEntry: fc.Arbitrary<PracticeEntry> = fc.oneof(
  fc.record({ do: phrase, dont: phrase, why: phrase }).map(
    (words): PracticeEntry => ({
      ...card,
      kind: 'card',
      item: { ...reviewed('own/any'), read, ...words },
    }),
  ),
  fc
    .record({
      stem: phrase,
      passages: fc.array(fc.record({ quoted: fc.boolean(), words: phrase }), { maxLength: 2 }),
      options: fc.array(fc.record({ words: phrase, right: fc.boolean(), feedback: phrase }), {
        maxLength: 6,
      }),
      explanation: fc.array(phrase, { maxLength: 2 }),
    })
    .map(
      (words): PracticeEntry => ({
        ...question,
        kind: 'question',
        item: { ...reviewed('own/any'), ...words },
      }),
    ),
  fc
    .record({
      prompt: fc.array(block, { maxLength: 3 }),
      model: fc.array(block, { maxLength: 3 }),
      rubric: fc.array(
        phrase.map((label) => ({ id: 'x', label })),
        { maxLength: 2 },
      ),
    })
    .map(
      (words): PracticeEntry => ({
        ...exercise,
        kind: 'exercise',
        item: { ...reviewed('any'), ...words },
      }),
    ),
  fc
    .record({
      question: fc.array(block, { maxLength: 3 }),
      tiers: fc.array(phrase, { maxLength: 4 }),
    })
    .map(
      ({ question: asked, tiers }): PracticeEntry => ({
        deck: 0,
        read,
        words: 0,
        kind: 'talk',
        item: {
          ...reviewed('any'),
          minutes: 2,
          question: asked,
          tiers: tiers.map((description) => ({ id: 'x', name: 'Owns it', description })),
        },
      }),
    ),
  fc
    .record({
      setting: fc.array(block, { maxLength: 2 }),
      answers: fc.array(phrase, { minLength: 3, maxLength: 4 }),
      notes: fc.array(fc.array(block, { maxLength: 2 }), { maxLength: 4 }),
    })
    .map(
      ({ setting, answers, notes }): PracticeEntry => ({
        deck: 0,
        read,
        words: 0,
        kind: 'scenario',
        item: {
          ...reviewed('any'),
          title: 'A call',
          setting,
          responses: answers.map((words) => ({ verdict: 'weak', answer: [words] })),
          notes,
        },
      }),
    ),
);

test('a file for Anki is read back as it was written, whatever an item contains', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
      const { notes } = readAnki(toAnki(entries, overview, SITE));
      const expected = entries.flatMap(twoSided);
      assert.deepEqual(
        notes.map(({ guid }) => guid),
        expected.map(({ id }) => `failure-interview/${id}`),
      );
      notes.forEach(({ front, back }, at) => {
        const each = expected[at];
        assert.ok(each);
        assert.deepEqual(readHtml(front), joined(wholeFront(each)));
        assert.deepEqual(readHtml(back), joined(wholeBack(each)));
      });
    }),
    { seed: SEED },
  );
});

test('the file tells Anki how to read it, and how to find a note again', () => {
  const { headers, notes } = readAnki(toAnki([card, question, exercise], overview, SITE));
  assert.deepEqual(headers, {
    separator: 'tab',
    html: 'true',
    notetype: 'Basic',
    'if matches': 'update current',
    'guid column': '1',
    'deck column': '2',
    'tags column': '5',
  });
  assert.deepEqual(
    notes.map(({ guid, deck }) => [guid, deck]),
    ['own/blame/do', 'own/blame/dont', 'own/opening', 'rewrite'].map((id) => [
      `failure-interview/${id}`,
      'Handbook',
    ]),
  );
  assert.deepEqual(notes[0]?.tags, [
    'guide::what-s-ownership-öffnen',
    'theme::ownership',
    'kind::card',
  ]);
  assert.deepEqual(notes[3]?.tags, ['theme::ownership', 'kind::exercise']);
});

test('a card is asked by either cell, and answered by the verdict, the other cell, why, and where to read', () => {
  const [asDo, asDont] = readAnki(toAnki([card], overview, SITE)).notes;
  assert.equal(
    asDo?.front,
    '<p>Do, or don’t?</p><p>Say “<strong>I</strong>”, &amp; mean &lt;it&gt;</p>',
  );
  assert.equal(asDont?.front, '<p>Do, or don’t?</p><p>Blame the vendor</p>');
  assert.equal(
    asDo?.back,
    '<p><strong>It’s a do.</strong></p><p><strong>Don’t:</strong> Blame the vendor</p>' +
      '<p><strong>Why:</strong> See <a href="https://handbook.example/guides/own">the guide</a> or <a href="https://else.example/?a&amp;b">this</a></p>' +
      '<p><strong>Read:</strong> <a href="https://handbook.example/guides/own#the-formula">The formula</a></p>',
  );
  assert.match(
    asDont?.back ?? '',
    /^<p><strong>It’s a don’t\.<\/strong><\/p><p><strong>Do:<\/strong> Say/,
  );
});

test('the letters of a question’s key are those of its options', () => {
  const { front, back } = oneSided(question);
  const textOf = (blocks: Block[]): string => blocksToMarkdown(blocks).replaceAll('**', '');
  const options = new Map(
    [...textOf(front).matchAll(/^([A-E])\. (.*)$/gm)].map(([, letter = '', words = '']) => [
      letter,
      words,
    ]),
  );
  assert.equal(options.size, 4);
  const [, first = '', second = ''] = /^Right: ([A-E]) and ([A-E])\.$/m.exec(textOf(back)) ?? [];
  assert.deepEqual([options.get(first), options.get(second)].sort(), ['I did', 'I said so']);
  for (const [letter, words] of options)
    assert.match(textOf(back), new RegExp(`^${letter}\\. On ${words}$`, 'm'));
  assert.match(
    textOf(front),
    /^Choose two: which own it\?\n\n> It slipped\.\n\nSo they said\.\n\nA\. /,
  );
});

test('neither a question’s letters nor a printed card’s cell give the answer away, and both stay', () => {
  const rightOf = (at: number): string => {
    const { back } = oneSided({
      ...question,
      item: { ...question.item, id: `own/${at}` },
    } as PracticeEntry);
    return blocksToMarkdown(back).split('\n')[0] ?? '';
  };
  const verdictOf = (at: number): string =>
    blocksToMarkdown(
      oneSided({ ...card, item: { ...card.item, id: `own/${at}` } } as PracticeEntry).back.slice(
        0,
        1,
      ),
    );
  const places = [...Array(40).keys()];
  assert.ok(new Set(places.map(rightOf)).size >= 5);
  assert.equal(new Set(places.map(verdictOf)).size, 2);
  assert.deepEqual(places.map(rightOf), places.map(rightOf));
});

test('a CSV file is read back as it was written, by a strict reader of RFC 4180', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
      const file = toCsv(entries, overview, SITE.url);
      assert.equal(file[0], '\uFEFF');
      const [columns, ...rows] = readRows(file.slice(1), ',', '\r\n');
      assert.deepEqual(columns, ['id', 'kind', 'guide', 'theme', 'front', 'back']);
      const expected = entries.flatMap((entry) =>
        twoSided(entry).map((each) => ({ ...each, entry })),
      );
      assert.equal(rows.length, expected.length);
      rows.forEach(([id, kind, guide, theme, front, back], at) => {
        const each = expected[at];
        assert.ok(each);
        assert.deepEqual([id, kind, theme], [each.id, each.entry.kind, 'Ownership']);
        assert.deepEqual(readMarkdown(guide ?? ''), [
          { block: 'paragraph', words: [overview.guides[each.entry.deck ?? -1]?.title] },
        ]);
        const unguarded = (field = ''): string =>
          field.replace(/^[\t\r]+/, '').replace(/^\\(?=[=+\-@])/, '');
        assert.equal(unguarded(front), unguarded(blocksToMarkdown(joined(wholeFront(each)))));
        assert.equal(unguarded(back), unguarded(blocksToMarkdown(joined(wholeBack(each)))));
      });
    }),
    { seed: SEED },
  );
});

test('no spreadsheet reads a text as a formula, and Markdown drops what prevents that', () => {
  for (const start of ['=1+1', '+1', '-1', '@A1', '- no list']) {
    const entry: PracticeEntry = {
      ...exercise,
      kind: 'exercise',
      item: { ...exercise.item, prompt: [{ block: 'paragraph', words: [start] }] },
    };
    const front: string =
      readRows(toCsv([entry], overview, SITE.url).slice(1), ',', '\r\n')[1]?.[4] ?? '';
    assert.doesNotMatch(front, /^[=+\-@\t\r]/);
    assert.deepEqual(readMarkdown(front), [{ block: 'paragraph', words: [start] }]);
  }
});

test('no spreadsheet reads the name of a guide or a theme as a formula, and the name still reads the same', () => {
  for (const name of [
    '=HYPERLINK("https://else.example")',
    '+1',
    '-1 and *counting*',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    'Plain & simple',
  ]) {
    const named = {
      ...overview,
      guides: overview.guides.map((guide) => ({ ...guide, title: name })),
      themes: [{ id: 'ownership', name }],
    };
    const [, fields = []] = readRows(toCsv([card], named, SITE.url).slice(1), ',', '\r\n');
    for (const field of [fields[2] ?? '', fields[3] ?? '']) {
      assert.doesNotMatch(field, /^[=+\-@\t\r]/);
      assert.deepEqual(plainText([unified().use(remarkParse).parse(field)]), name.trim());
    }
  }
});

test('a link to an unsafe address becomes its words', () => {
  for (const href of UNSAFE) {
    const words: Phrase = [
      'Say ',
      { mark: 'link', href, phrase: [{ mark: 'strong', phrase: ['this'] }] },
      '!',
    ];
    assert.equal(toMarkdown(words), 'Say **this**!', href);
    const entry: PracticeEntry = {
      ...card,
      kind: 'card',
      item: { ...reviewed('own/any'), read, do: words, dont: words, why: words },
    };
    const file = toAnki([entry], overview, SITE) + toCsv([entry], overview, SITE.url);
    assert.ok(
      file.includes('Say <strong>this</strong>!') &&
        file.includes('Say **this**!') &&
        !file.includes(href),
      href,
    );
  }
});

/** Markdown as blocks, read by the parser that reads the guides. */
function readMarkdown(markdown: string): Block[] {
  const blockOf = (node: RootContent): Block => {
    switch (node.type) {
      case 'paragraph':
        return {
          block: 'paragraph',
          words: toPhrase(node.children as PhrasingContent[], () => assert.fail()),
        };
      case 'blockquote':
        return { block: 'quote', blocks: node.children.map(blockOf) };
      case 'list':
        return {
          block: 'list',
          ordered: Boolean(node.ordered),
          items: node.children.map(({ children }) => children.map(blockOf)),
        };
      default:
        return assert.fail(`a ${node.type} in ${markdown}`);
    }
  };
  return (unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root).children.map(blockOf);
}

test('Markdown that’s written is read as the same words, whatever characters they have', () => {
  const word = fc.constantFrom(
    'a',
    '# a',
    '1. a',
    '2) a',
    '- a',
    '+ a',
    '* a',
    '> a',
    '=',
    '---',
    '***',
    '**a**',
    '_a_',
    '`a`',
    '``',
    '[a](b)',
    '![a](b)',
    '[x] a',
    '<b>',
    '&amp;',
    '&#64;',
    '\\',
    '\\*',
    '~~a~~',
    '| a |',
    '!',
    '“a”',
    '😀',
    'Öl',
    '#',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const piece = fc.oneof(
    words,
    words.map((each) => ({ mark: 'code' as const, text: each })),
    fc
      .tuple(fc.constantFrom('emphasis' as const, 'strong' as const), words)
      .map(([mark, each]) => ({ mark, phrase: [each] })),
    words.map((each) => ({
      mark: 'link' as const,
      href: 'https://else.example/a_(b)#c',
      phrase: [each],
    })),
  );
  // There's a space between two formatted pieces, as in a sentence.
  const line = fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((all): Phrase => all.flatMap((each, at) => (at === 0 ? [each] : [' ', each])));
  const paragraph = line.map((each): Block => ({ block: 'paragraph', words: each }));
  const blocks = fc.array(
    fc.oneof(
      paragraph,
      paragraph.map((each): Block => ({ block: 'quote', blocks: [each, each] })),
    ),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(blocks, fc.boolean(), (each, ordered) => {
      const apart = each.flatMap((one, at): Block[] =>
        at === 0
          ? [one]
          : [
              { block: 'list', ordered, items: [[one], [one, one]] },
              { block: 'paragraph', words: ['Next'] },
              one,
            ],
      );
      assert.deepEqual(joined(readMarkdown(blocksToMarkdown(apart))), joined(apart));
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test('a spoken question has its steps on the back; a scenario gives no response away on its front', () => {
  const talk = oneSided({
    deck: 0,
    read,
    words: 0,
    kind: 'talk',
    item: {
      ...reviewed('spoken'),
      minutes: 1,
      question: [{ block: 'paragraph', words: ['When were you wrong?'] }],
      tiers: [{ id: 'spoken/owns', name: 'Owns it', description: ['You say “I.”'] }],
    },
  });
  assert.equal(
    blocksToMarkdown(wholeFront(talk)),
    'When were you wrong?\n\nAnswer aloud, in about one minute.',
  );
  assert.match(blocksToMarkdown(wholeBack(talk)), /1\. \*\*Owns it\.\*\* You say “I\.”/);

  const scenario = oneSided({
    deck: 0,
    read,
    words: 0,
    kind: 'scenario',
    item: {
      ...reviewed('call'),
      title: 'A call',
      setting: [{ block: 'paragraph', words: ['They ask.'] }],
      responses: (['weak', 'strong'] as const).map((verdict) => ({
        verdict,
        answer: [[{ mark: 'strong', phrase: [`${verdict} words`] }]],
      })),
      notes: [
        [{ block: 'paragraph', words: ['Nobody did it.'] }],
        [{ block: 'paragraph', words: ['One decision.'] }],
      ],
    },
  });
  const front = blocksToMarkdown(wholeFront(scenario));
  assert.ok(
    front.startsWith('They ask.') && !front.includes('**weak') && !front.includes('**strong'),
  );
  const letter = /([AB])\\?\. strong words/.exec(front)?.[1];
  assert.ok(letter, front);
  assert.match(
    blocksToMarkdown(wholeBack(scenario)),
    new RegExp(`\\*\\*${letter}\\\\?\\. Strong\\.\\*\\*\\n\\nOne decision\\.`),
  );
});

test('the reader’s own words stay plain text, line by line', () => {
  const { front, back } = oneSided(
    recallEntry({
      id: 'own',
      question: 'What did *I* decide?',
      answer: '<b>One</b>\n\n# Two',
      story: 'My [story](x)',
    }),
  );
  assert.deepEqual(
    [...front, ...back],
    ['What did *I* decide?', 'My [story](x)', '<b>One</b>', '# Two'].map((words) => ({
      block: 'paragraph',
      words: [words],
    })),
  );
  assert.deepEqual(readHtml(back.map((each) => blocksToHtml([each], SITE.url)).join('')), back);
});
