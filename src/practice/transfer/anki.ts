import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { blocksToHtml } from '../../model/to-html';
import { row } from './rows';
import { belongings, twoSided, wholeBack, wholeFront } from './two-sided';

/** The site's title and origin, as in its configuration. */
export interface Site {
  title: string;
  url: string;
}

/** Part of every note's id in Anki, so that no other deck has the same. */
const PREFIX = 'failure-interview/';

/**
 * Entries as a text file for Anki's import (manual: “Text Files”), in UTF-8, without a byte order
 * mark, which the first versions of Anki with headers took for text.
 *
 * The columns are the note's GUID, its deck, front, back, and tags. Anki finds a note by its GUID,
 * so a later import updates the note and leaves its schedule and deck alone. Anki makes the deck if
 * there's none of that name. Front and back have no names in the file, so that they become the first
 * two fields of any note type: “Basic” has that name only in English. Anki skips headers that it
 * doesn't know. Text is HTML; `\(` and `[sound:…]` mean what they mean in any note.
 */
export function toAnki(
  entries: readonly PracticeEntry[],
  overview: PracticeOverview,
  site: Site,
): string {
  const name = site.title.replace(/\s+/g, ' ');
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#if matches:update current',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ];
  const notes = entries.flatMap((entry) => {
    const tags = tagsOf(entry, overview).join(' ');
    return twoSided(entry).map((each) =>
      row(
        [
          PREFIX + each.id,
          name,
          blocksToHtml(wholeFront(each), site.url),
          blocksToHtml(wholeBack(each), site.url),
          tags,
        ],
        '\t',
      ),
    );
  });
  return `${[...headers, ...notes].join('\n')}\n`;
}

/** Guide, theme and kind, each as a child of a tag of that name. */
function tagsOf(entry: PracticeEntry, overview: PracticeOverview): string[] {
  const { guide, theme } = belongings(entry, overview);
  return Object.entries({ guide, theme, kind: entry.kind }).flatMap(([name, value]) => {
    const words = value.match(/[\p{L}\p{M}\p{N}]+/gu);
    return words ? [`${name}::${words.join('-').toLowerCase()}`] : [];
  });
}
