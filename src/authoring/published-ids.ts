import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Guide, isRead } from './guide';
import { nearest } from './nearest';
import type { Problem } from './problems';
import { readRecord } from './records';

/** The committed record of every practice item's id that was ever published, from the project's folder. */
export const RECORD = 'src/authoring/records/ids.json';

/** What became of an id: it is in use, it was retired for a reason, or it is now another. */
export type Fate = { retired?: string; renamed?: string };

/** Every id that was ever published, as `component id/item id`. */
export type PublishedIds = Record<string, Fate>;

/** Reads the record. Throws, with an address, where it's missing or isn't JSON. */
export const readPublishedIds = (file = RECORD): PublishedIds => readRecord(file);

/** Writes the record: a line for each id, in alphabetical order, so that changes merge. */
export function writePublishedIds(published: PublishedIds, file = RECORD): void {
  const lines = Object.keys(published)
    .sort()
    .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(published[id])}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

/** The record with the ids of these guides added. */
export function publish(published: PublishedIds, guides: Guide[]): PublishedIds {
  const ids = guides.flatMap(({ items }) => items.itemIds.map(({ id }) => id));
  return { ...Object.fromEntries(ids.map((id) => [id, {}])), ...published };
}

/** What names the ids that became an id, directly or by way of others, the latest first. */
export function formerIdsIn(published: PublishedIds): (id: string) => string[] {
  const before = new Map<string, string[]>();
  for (const [old, { renamed }] of Object.entries(published)) {
    if (renamed !== undefined) before.set(renamed, [...(before.get(renamed) ?? []), old]);
  }
  return (id) => {
    const found: string[] = [];
    collect(id);
    return found;

    function collect(target: string): void {
      for (const old of before.get(target) ?? []) {
        if (old !== id && !found.includes(old)) {
          found.push(old);
          collect(old);
        }
      }
    }
  };
}

/**
 * An id in use is in the record, and an id in the record is in use, retired or renamed to one that is; whether it is in
 * use nobody can tell while a guide cannot be parsed.
 */
export function checkPublishedIds(
  guides: Guide[],
  published: PublishedIds,
  record = RECORD,
): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const { file, items } of guides) {
    for (const { id, line, column } of items.itemIds) {
      used.add(id);
      const fate = published[id];
      if (!fate) {
        problems.push({
          file,
          line,
          column,
          rule: 'new-id',
          message: `the id ${id} isn’t in the list of published ids yet: npm run fix adds it`,
        });
      } else if (fate.retired !== undefined || fate.renamed !== undefined) {
        const became =
          fate.renamed === undefined ? `was retired (${fate.retired})` : `became ${fate.renamed}`;
        problems.push({
          file,
          line,
          column,
          rule: 'reused-id',
          message: `the id ${id} ${became}: give this item a new id`,
        });
      }
    }
  }
  const source = existsSync(record) ? readFileSync(record, 'utf8').split('\n') : [];
  const lines = new Map(source.map((text, at) => [/^\s*"(.*?)":/.exec(text)?.[1] ?? '', at + 1]));
  const readAll = guides.every(isRead);
  for (const [id, { retired, renamed }] of Object.entries(published)) {
    const at = { file: record, line: lines.get(id) ?? 1, column: lines.has(id) ? 3 : 1 };
    if (retired !== undefined && !retired.trim()) {
      problems.push({
        ...at,
        rule: 'no-reason',
        message: `${id} was retired without a reason: say why in the list`,
      });
    }
    if (renamed !== undefined && readAll && leadsNowhere(renamed)) {
      const near = nearest(renamed, used);
      problems.push({
        ...at,
        rule: 'lost-rename',
        message: `${id} became ${renamed}, which no guide has: ${near ? `did you mean ${near}?` : 'correct the record'}`,
      });
    }
    if (retired === undefined && renamed === undefined && readAll && !used.has(id)) {
      problems.push({ ...at, rule: 'removed-id', message: removed(id) });
    }
  }
  return problems;

  /** Whether an id is neither in use, nor retired, nor renamed to one whose own line answers for it. */
  function leadsNowhere(id: string): boolean {
    if (used.has(id) || published[id]?.retired !== undefined) return false;
    const seen = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      next = published[next]?.renamed;
    }
    return next !== undefined || seen.size === 1;
  }
}

const removed = (id: string): string =>
  `no guide has ${id} anymore, and readers may have answers saved under it: put it back, or run npm run ids -- rename ${id} <new id>, ` +
  `or npm run ids -- retire ${id} "why"; if it was never on the site, delete this line`;
