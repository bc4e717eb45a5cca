import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Guide } from './guide';
import type { Problem } from './problems';
import { proseOf } from './prose';

/** The words that the project knows and the dictionary does not, a line each, from the project's folder. */
const DICTIONARY = 'src/authoring/dictionary.txt';

/** Checks the guides' prose against cspell's American English and the project's own dictionary; names a word once a guide. */
export async function checkSpelling(guides: Guide[]): Promise<Problem[]> {
  const { spellCheckDocument } = await import('cspell-lib');
  const words = readFileSync(path.resolve(DICTIONARY), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const problems: Problem[] = [];
  for (const guide of guides) {
    const { issues } = await spellCheckDocument(
      {
        uri: `file:///${guide.file}`,
        text: proseOf(guide),
        languageId: 'plaintext',
        locale: 'en-US',
      },
      { generateSuggestions: true, noConfigSearch: true },
      {
        language: 'en-US',
        words,
        dictionaries: ['en_us', 'softwareTerms', 'companies'],
        suggestionsTimeout: 500,
        numSuggestions: 2,
      },
    );
    const seen = new Set<string>();
    for (const { text, offset, suggestions = [] } of issues) {
      if (seen.has(text)) continue;
      seen.add(text);
      const before = guide.text.slice(0, offset).split('\n');
      problems.push({
        file: guide.file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        rule: 'spelling',
        message: `“${text}” isn’t in the dictionary: ${mend(suggestions)}`,
      });
    }
  }
  return problems;
}

function mend(suggestions: string[]): string {
  const guess = suggestions.slice(0, 2).join(' or ');
  return `${guess ? `did you mean ${guess}? If` : 'if'} it is right, add it to ${DICTIONARY}`;
}
