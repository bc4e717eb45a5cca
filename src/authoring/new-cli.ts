import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { THEMES } from '../model/themes';
import { readGuides } from './check';
import { publishPages } from './pages';
import { publish, readPublishedIds, writePublishedIds } from './published-ids';

const USAGE = `npm run new guide "Title of the guide"
npm run new deck <guide> "Title of the deck"     the guide by its file, as in star-method`;

const slug = (title: string): string =>
  new GithubSlugger()
    .slug(title.replace(/[’']/g, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A guide's text to begin with; it passes the check as it stands. */
export function guideTemplate(title: string, position: number): string {
  return `---
sidebar_position: ${position}
title: ${JSON.stringify(title)}
description: ${JSON.stringify(`What a reader of “${title}” will be able to do.`)}
keywords:
  - ${JSON.stringify(title.toLowerCase())}
---

# ${title.replace(/[{<]/g, '\\$&')}

Say in two or three sentences who this guide is for, and what they can do after reading it.

## A first heading

One idea a paragraph.
`;
}

/** A deck's text to begin with; it passes the check as it stands. */
export function deckTemplate(id: string, title: string): string {
  return `<DoDontQuiz id="${id}" theme="${THEMES[0].id}" title="${title.replaceAll('"', '”')}">

| Card | Do | Don’t | Why |
|------|----|-------|-----|
| \`first-card\` | What to do or say | What to avoid, in the same form and length | What the two sides do not say by themselves |

</DoDontQuiz>
`;
}

function newGuide(title: string): string {
  const file = `docs/${slug(title)}.mdx`;
  if (!slug(title))
    throw new Error(
      `“${title}” has no letter or digit to make an address from: choose another title`,
    );
  if (existsSync(file)) throw new Error(`${file} exists already: choose another title`);
  const positions = readGuides('docs').flatMap(({ frontMatter }) =>
    frontMatter.filter(({ name }) => name === 'sidebar_position').map(({ value }) => Number(value)),
  );
  writeFileSync(
    file,
    guideTemplate(title, Math.floor(Math.max(0, ...positions.filter(Number.isFinite))) + 1),
  );
  return file;
}

function newDeck(guide: string, title: string): string {
  const file = `docs/${guide.replace(/^docs\//, '').replace(/\.mdx$/, '')}.mdx`;
  if (!existsSync(file))
    throw new Error(`there is no ${file}: name a guide by its file, as in star-method`);
  const taken = new Set(readGuides('docs').flatMap(({ items }) => items.ids.map(({ id }) => id)));
  const id = slug(title) || 'deck';
  if (taken.has(id)) throw new Error(`the id ${id} is taken: choose another title`);
  const text = readFileSync(file, 'utf8');
  const at = text.search(/^## References$/m);
  const before = (at < 0 ? text : text.slice(0, at)).trimEnd();
  writeFileSync(
    file,
    `${before}\n\n${deckTemplate(id, title)}${at < 0 ? '' : `\n${text.slice(at)}`}`,
  );
  return file;
}

if (require.main === module) {
  const [kind, ...words] = process.argv.slice(2);
  try {
    let file: string;
    if (kind === 'guide' && words.length === 1 && words[0]?.trim())
      file = newGuide(words[0].trim());
    else if (kind === 'deck' && words.length === 2 && words[1]?.trim())
      file = newDeck(words[0] ?? '', words[1].trim());
    else throw new Error(USAGE);
    const guides = readGuides('docs');
    writePublishedIds(publish(readPublishedIds(), guides));
    publishPages(guides);
    const choose =
      kind === 'deck' ? ` Choose its theme: ${THEMES.map(({ id }) => id).join(', ')}.` : '';
    console.log(
      `${file} is ready for you to fill in: npm start shows it, npm run check checks it.${choose}`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
