import { FRONT_MATTER } from './front-matter';

const BEGIN = '<!-- keys: written by npm run fix from src/authoring/front-matter.ts -->';
const END = '<!-- end of keys -->';

/** A text with the table of front matter keys between its two comments brought up to date. Throws where they are missing. */
export function updateKeyTable(text: string): string {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the two comments “${BEGIN}” and “${END}” are gone: put them back around the table of keys`);
  const rows = FRONT_MATTER.map(
    ({ name, required, type, meaning }) => `| \`${name}\` | ${required ? 'yes' : 'no'} | ${type} | ${meaning} |`,
  );
  const table = ['| key | needed | value | meaning |', '|-----|--------|-------|---------|', ...rows].join('\n');
  return `${text.slice(0, start)}${BEGIN}\n\n${table}\n\n${text.slice(end)}`;
}
