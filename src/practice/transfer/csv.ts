import { absolute } from '../../model/absolute-address';
import { blocksToMarkdown } from '../../model/blocks-to-markdown';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import type { Block } from '../../model/rich-text';
import { toMarkdown } from '../../model/to-markdown';
import { row } from './rows';
import { belongings, twoSided, wholeBack, wholeFront } from './two-sided';

const COLUMNS = ['id', 'kind', 'guide', 'theme', 'front', 'back'];

/** Without this mark at the start, Excel reads a CSV file in a legacy character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Entries as CSV (RFC 4180) in UTF-8, with front, back and the names of guides and themes as
 * Markdown.
 *
 * @param url the site's origin, without a path, for links that work everywhere
 */
export function toCsv(
  entries: readonly PracticeEntry[],
  overview: PracticeOverview,
  url: string,
): string {
  const written = (blocks: Block[]): string =>
    guarded(blocksToMarkdown(blocks, (href) => absolute(href, url)));
  const rows = entries.flatMap((entry) => {
    const { guide, theme } = belongings(entry, overview);
    const names = [guide, theme].map((name) => guarded(toMarkdown([name])));
    return twoSided(entry).map((each) => [
      each.id,
      entry.kind,
      ...names,
      written(wholeFront(each)),
      written(wholeBack(each)),
    ]);
  });
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((fields) => `${row(fields, ',')}\r\n`).join('');
}

/**
 * Markdown that no spreadsheet takes for a formula: it has a backslash before the first character,
 * which Markdown drops. A tab or carriage return at the start is removed, since a spreadsheet may
 * skip it.
 */
const guarded = (markdown: string): string =>
  markdown.replace(/^[\t\r]+/, '').replace(/^[=+\-@]/, '\\$&');
