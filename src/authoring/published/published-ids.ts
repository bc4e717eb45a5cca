import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Guide, isRead } from '../guide';
import { nearest } from '../nearest';
import type { Problem } from '../problems';
import { readPublishedFile } from './published-file';

/** The committed list of every practice item's id that was ever published, from the project's folder. */
export const PUBLISHED_IDS_FILE = 'src/authoring/published/ids.json';

/** What happened to an id: it's in use, it was retired for a reason, or it was renamed. */
export type Fate = { retired?: string; renamed?: string };

/** Every id that was ever published, as `component id/item id`. */
export type PublishedIds = Record<string, Fate>;

/** Reads the list. Throws, with an address, if it's missing or isn't JSON. */
export const readPublishedIds = (file = PUBLISHED_IDS_FILE): PublishedIds =>
  readPublishedFile(file) as PublishedIds;

/** Writes the list: a line for each id, in alphabetical order, so that changes merge. */
export function writePublishedIds(published: PublishedIds, file = PUBLISHED_IDS_FILE): void {
  const lines = Object.keys(published)
    .sort()
    .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(published[id])}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

/**
 * Published ids that should be in use, but that no guide has: an author has removed or changed
 * them.
 */
export function lostIds(published: PublishedIds, guides: Guide[]): string[] {
  const used = new Set(idsOf(guides));
  return Object.entries(published)
    .filter(([id, { retired, renamed }]) => !used.has(id) && (retired ?? renamed) === undefined)
    .map(([id]) => id);
}

/** The list with the ids of these guides added. */
export function publish(published: PublishedIds, guides: Guide[]): PublishedIds {
  return { ...Object.fromEntries(idsOf(guides).map((id) => [id, {}])), ...published };
}

const idsOf = (guides: Guide[]): string[] =>
  guides.flatMap(({ components }) => components.flatMap(({ items }) => items.map(({ id }) => id)));

/** Returns a function that gives the ids an item had before, latest first. */
export function aliasesIn(published: PublishedIds): (id: string) => string[] {
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
 * Checks that every id in use is in the list, and that every id in the list is in use, retired, or
 * renamed to one that is. If a guide can't be parsed, we can't know which ids are in use, so
 * missing ones aren't reported.
 */
export function checkPublishedIds(
  guides: Guide[],
  published: PublishedIds,
  listFile = PUBLISHED_IDS_FILE,
): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const { file, components } of guides) {
    for (const { id, line, column } of components.flatMap(({ items }) => items)) {
      used.add(id);
      const fate = published[id];
      if (!fate) {
        problems.push({
          file,
          line,
          column,
          rule: 'new-id',
          message: `the id ${id} isn’t in the list of published ids yet: npm run fix adds it, once all other mistakes are corrected`,
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
  const source = existsSync(listFile) ? readFileSync(listFile, 'utf8').split('\n') : [];
  const lines = new Map(source.map((text, at) => [/^\s*"(.*?)":/.exec(text)?.[1] ?? '', at + 1]));
  const readAll = guides.every(isRead);
  const lost = new Set(readAll ? lostIds(published, guides) : []);
  for (const [id, { retired, renamed }] of Object.entries(published)) {
    const at = { file: listFile, line: lines.get(id) ?? 1, column: lines.has(id) ? 3 : 1 };
    if (retired !== undefined && !retired.trim()) {
      problems.push({
        ...at,
        rule: 'no-reason',
        message: `${id} was retired without a reason: say why in this line`,
      });
    }
    if (renamed !== undefined && readAll && leadsNowhere(renamed)) {
      const near = nearest(renamed, used);
      problems.push({
        ...at,
        rule: 'lost-rename',
        message: `${id} became ${renamed}, which no guide has: ${near ? `did you mean ${near}?` : 'correct this line'}`,
      });
    }
    if (lost.has(id)) problems.push({ ...at, rule: 'removed-id', message: removed(id) });
  }
  return problems;

  /** Whether an id isn't in use, isn't retired, and isn't renamed to one that has a line of its own. */
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
