import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { blocksToHtml } from '../../model/to-html';
import { row } from './rows';
import { belongings, twoSided, wholeBack, wholeFront } from './two-sided';

/** What the site is called and where it is, without a path: as in its configuration. */
export interface Site {
  title: string;
  url: string;
}

const COLUMNS = ['Id', 'Front', 'Back', 'Tags'];

/**
 * Entries as a text file for Anki's import (manual: “Text Files”), in UTF-8, without the mark at its beginning that
 * Anki's first versions with headers took for text.
 *
 * Our id is the first field, by which Anki finds the note again, so that a later import updates it and leaves its
 * schedule alone. Note type and deck are those named after the site, where there are such; otherwise Anki takes the ones
 * in use, and Anki that does not know a header passes over it. Text is HTML; `\(` and `[sound:…]` mean to Anki what they
 * mean in any note.
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

/** Guide, theme and kind, each below a tag of that name. */
function tagsOf(entry: PracticeEntry, overview: PracticeOverview): string[] {
  const { guide, theme } = belongings(entry, overview);
  return Object.entries({ guide, theme, kind: entry.kind }).flatMap(([name, value]) => {
    const words = value.match(/[\p{L}\p{M}\p{N}]+/gu);
    return words ? [`${name}::${words.join('-').toLowerCase()}`] : [];
  });
}
