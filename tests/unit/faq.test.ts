import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ofKind } from '../../src/authoring/components';
import { readGuide } from '../../src/authoring/guide';
import { faqText } from '../../src/authoring/lower';
import { faqPage } from '../../src/components/Faq/structured-data';
import type { FaqEntry } from '../../src/model/items';

interface Question {
  '@type': string;
  name: string;
  acceptedAnswer: { '@type': string; text: string };
}

/** The questions and answers of a guide's `<Faq>`, as its page is given them. */
function entriesOf(file: string, text: string): FaqEntry[] {
  const { components, problems } = readGuide(file, text);
  assert.deepEqual(problems, []);
  const [faq, ...more] = ofKind(components, 'faq');
  assert.ok(faq && more.length === 0);
  return faq.entries.map(faqText);
}

const questionsOf = (json: string): Question[] =>
  (JSON.parse(json) as { mainEntity: Question[] }).mainEntity;

test('the FAQ’s structured data has the questions of the page, each with its answer', () => {
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

test('answers are plain text: separate blocks, no formatting or comments, links as words', () => {
  const text =
    '# A\n\n<Faq id="f">\n\n## How *much*?\n\nOne **word**, see [this](./a.mdx).\n\n{/* not this */}\n\n- two\n- 5 \\< 6\n\n> “three”\n\n</Faq>\n';
  assert.deepEqual(entriesOf('docs/x.mdx', text), [
    { question: 'How much?', answer: 'One word, see this. two 5 < 6 “three”' },
  ]);
});

test('no answer can end the script that it’s in', () => {
  const json = faqPage([{ question: 'Q?', answer: '</script><script>alert(1)</script>' }]);
  assert.doesNotMatch(json, /</);
  assert.equal(questionsOf(json)[0]?.acceptedAnswer.text, '</script><script>alert(1)</script>');
});
