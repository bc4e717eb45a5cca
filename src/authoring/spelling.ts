import path from 'node:path';
import type { Guide } from './guide';
import type { Problem } from './problems';
import { proseOf } from './prose';

/**
 * The settings of the spell checker, which editors use too. They name the file with the project's
 * own words.
 */
const SETTINGS = 'cspell.json';
const OWN_WORDS = 'cspell-words.txt';

/** Checks the guides' prose with the settings in `cspell.json`; reports a word once for each guide. */
export async function checkSpelling(guides: Guide[]): Promise<Problem[]> {
  const { spellCheckDocument } = await import('cspell-lib');
  const problems: Problem[] = [];
  for (const guide of guides) {
    const { issues } = await spellCheckDocument(
      {
        uri: `file:///${guide.file}`,
        text: proseOf(guide),
        languageId: 'plaintext',
        locale: 'en-US',
      },
      { generateSuggestions: true, noConfigSearch: true, configFile: path.resolve(SETTINGS) },
      { suggestionsTimeout: 500, numSuggestions: 2 },
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
  return `${guess ? `did you mean ${guess}? If` : 'if'} it is right, add it to ${OWN_WORDS}`;
}
