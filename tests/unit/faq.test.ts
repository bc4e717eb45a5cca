import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { readFaq, toText } from '../../src/authoring/forms/faq';
import { readGuide } from '../../src/authoring/guide';
import { faqPage } from '../../src/components/Faq/structured-data';
import type { FaqEntry } from '../../src/model/items';

interface Question {
  '@type': string;
  name: string;
  acceptedAnswer: { '@type': string; text: string };
}

/** The questions and answers of a guide's `<Faq>`, as its page is given them. */
function entriesOf(file: string, text: string): FaqEntry[] {
  const { tree, problems } = readGuide(file, text);
  assert.deepEqual(problems, []);
  const found: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Faq') found.push(node);
  });
  const [element] = found;
  assert.ok(element && found.length === 1);
  return readFaq(element, { report: (_at, rule) => assert.fail(rule) }).entries.map(toText);
}

const questionsOf = (json: string): Question[] =>
  (JSON.parse(json) as { mainEntity: Question[] }).mainEntity;

test('the structured data of the FAQ has the questions of the page, each with its answer', () => {
  const file = 'docs/tell-me-about-a-time-you-failed/faq.mdx';
  const text = readFileSync(file, 'utf8');
  const headings = text
    .slice(text.indexOf('<Faq'), text.indexOf('</Faq>'))
    .match(/^##+ .*$/gm)
    ?.map((line) => line.replace(/^#+ /, ''));
  const json = faqPage(entriesOf(file, text));
  const page = JSON.parse(json) as Record<string, unknown>;
  assert.equal(page['@context'], 'https://schema.org');
  assert.equal(page['@type'], 'FAQPage');
  assert.ok(headings && headings.length >= 10);
  assert.deepEqual(
    questionsOf(json).map(({ name }) => name),
    headings,
  );
  for (const { '@type': type, name, acceptedAnswer } of questionsOf(json)) {
    assert.equal(type, 'Question');
    assert.equal(acceptedAnswer['@type'], 'Answer');
    assert.match(acceptedAnswer.text, /^\S.{40,}[.!?]$/, name);
    assert.doesNotMatch(
      acceptedAnswer.text,
      /\]\(|\*\*|#/,
      `no Markdown in the answer to “${name}”`,
    );
  }
});

test('answers are plain text: blocks parted, marks and comments gone, links as words', () => {
  const text =
    '# A\n\n<Faq id="f">\n\n## How *much*?\n\nOne **word**, see [this](./a.mdx).\n\n{/* not this */}\n\n- two\n- 5 \\< 6\n\n> “three”\n\n</Faq>\n';
  assert.deepEqual(entriesOf('docs/x.mdx', text), [
    { question: 'How much?', answer: 'One word, see this. two 5 < 6 “three”' },
  ]);
});

test('no answer can end the script that it stands in', () => {
  const json = faqPage([{ question: 'Q?', answer: '</script><script>alert(1)</script>' }]);
  assert.doesNotMatch(json, /</);
  assert.equal(questionsOf(json)[0]?.acceptedAnswer.text, '</script><script>alert(1)</script>');
});
