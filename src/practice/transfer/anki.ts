import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { blocksToHtml } from '../../model/to-html';
import { row } from './rows';
import { belongings, twoSided, wholeBack, wholeFront } from './two-sided';

/** The site's title and origin, as in its configuration. */
export interface Site {
  title: string;
  url: string;
}

const COLUMNS = ['Id', 'Front', 'Back', 'Tags'];

/**
 * Entries as a text file for Anki's import (manual: “Text Files”), in UTF-8, without a byte order
 * mark, which the first versions of Anki with headers took for text.
 *
 * The first field is our id. Anki finds a note by it, so a later import updates the note and leaves
 * its schedule alone. The note type and deck are those named after the site; if there are none,
 * Anki uses the selected ones. Anki skips headers that it doesn't know. Text is HTML; `\(` and
 * `[sound:…]` mean what they mean in any note.
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
    `#notetype:${name}`,
    `#deck:${name}`,
    '#if matches:update current',
    '#match scope:notetype',
    `#columns:${COLUMNS.join('\t')}`,
    `#tags column:${COLUMNS.indexOf('Tags') + 1}`,
  ];
  const notes = entries.flatMap((entry) => {
    const tags = tagsOf(entry, overview).join(' ');
    return twoSided(entry).map((each) =>
      row(
        [
          each.id,
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
