import { THEMES } from '../model/themes';
import { ATTRIBUTES } from './attributes';
import { KEYS } from './front-matter';
import { tableText } from './tables';

/** A table of CONTRIBUTING.md that's generated from the code. */
interface WrittenTable {
  name: string;
  source: string;
  rows: string[][];
}

const TABLES: WrittenTable[] = [
  {
    name: 'keys',
    source: 'src/authoring/front-matter.ts',
    rows: [
      ['key', 'needed', 'value', 'meaning'],
      ...KEYS.map(({ name, required, value, meaning }) => [
        `\`${name}\``,
        required ? 'yes' : 'no',
        value,
        meaning,
      ]),
    ],
  },
  {
    name: 'components',
    source: 'src/authoring/attributes.ts',
    rows: [
      ['component', 'attributes'],
      ...Object.entries<readonly string[]>(ATTRIBUTES).map(([name, attributes]) => [
        `\`<${name}>\``,
        attributes.map((each) => `\`${each}\``).join(', ') || 'none',
      ]),
    ],
  },
  {
    name: 'themes',
    source: 'src/model/themes.ts',
    rows: [
      ['theme', 'readers see', 'what belongs to it'],
      ...THEMES.map(({ id, name, about }) => [`\`${id}\``, name, about]),
    ],
  },
];

/** Updates each table in a text between its two comments. Throws if the comments are missing. */
export const updateTables = (text: string): string => TABLES.reduce(updateTable, text);

function updateTable(text: string, { name, source, rows }: WrittenTable): string {
  const begin = `<!-- ${name}: written by npm run fix from ${source} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(
      `the two comments “${begin}” and “${end}” are gone: put them back around the table of ${name}`,
    );
  return `${text.slice(0, from)}${begin}\n\n${tableText(rows)}\n\n${text.slice(to)}`;
}
