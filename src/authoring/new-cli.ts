import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { THEMES } from '../model/themes';
import { readGuides } from './check';
import { slugOf } from './slug';
import { deckTemplate, guideTemplate } from './templates';

const USAGE = `npm run new guide "Title of the guide"
npm run new deck <guide> "Title of the deck"     the guide by its file, as in star-method`;

function newGuide(title: string): string {
  const file = `docs/${slugOf(title)}.mdx`;
  if (!slugOf(title))
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
  const taken = new Set(
    readGuides('docs').flatMap(({ components }) => components.map(({ id }) => id)),
  );
  const id = slugOf(title) || 'deck';
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
    const choose =
      kind === 'deck' ? ` Choose its theme: ${THEMES.map(({ id }) => id).join(', ')}.` : '';
    console.log(
      `${file} is ready to be written: npm start shows it, npm run check names every line of the template that is left.${choose}`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
