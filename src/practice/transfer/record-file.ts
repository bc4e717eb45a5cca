import { idsOf, unreadIn } from '../record/all-entries';
import { isLater, VERSION } from '../record/migrations';
import type { Store } from '../record/record';
import { type Contents, type KindName, readRecord } from '../record/schema';
import { allSetAside, kindsOf, type SetAside } from '../record/whole-record';

/**
 * The file in which a reader's record moves to another browser: JSON of this form, in UTF-8.
 *
 *     {
 *       "format": "failure-handbook/practice-record",
 *       "version": 2,
 *       "exported": "2026-11-21T08:00:00.000Z",
 *       "records": {
 *         "tick": { "<item id>": { "version": 2, "at": 1700000000000, "ticked": true } },
 *         "draft": { "<item id>": { "version": 2, "at": 1700000000000, "text": "…" } },
 *         "conflict": { "<item id>": { "version": 2, "at": 1700000000000, "texts": ["…"] } },
 *         "reviews": { "<item id>": { "version": 2, "since": 0, "reviews": [
 *           { "at": 1700000000000, "grade": "knew", "wording": "1x2y3z", "by": "k3j9" } ] } },
 *         "setting": { "<name>": { "version": 2, "at": 1700000000000, "value": "…" } }
 *       },
 *       "setAside": [ { "key": "tick/<item id>", "text": "…" } ]
 *     }
 *
 * Times are milliseconds since 1970. Each record has the form that `schema.ts` gives for its version; `version` at the
 * top is that of the release that wrote the file. `setAside` holds what that browser could not read, as it was.
 */
export const FORMAT = 'failure-handbook/practice-record';

/** More than the five million UTF-16 units that browsers store for a site, at three bytes each, are in no exported file. */
export const LARGEST = 16_000_000;

/** One record out of a file. */
export type FileRecord = {
  [Kind in KindName]: { kind: Kind; id: string; content: Contents[Kind] };
}[KindName];

export interface RecordFile {
  records: FileRecord[];
  /** What the file had set aside, and its own records that cannot be read. */
  setAside: SetAside[];
}

/** Why a file is not taken, in a sentence for the reader. */
export class Refusal extends Error {}

/** The reader's whole record as the text of a file. */
export function writeFile(store: Store): string {
  const setAside = allSetAside(store);
  const records = Object.fromEntries(
    kindsOf(store).map((kind) => {
      const entries = store.entries[kind];
      const all = idsOf(entries).flatMap((id) => {
        const content = entries.get(id);
        setAside.push(...unreadIn(entries, id).map((text) => ({ key: `${kind}/${id}`, text })));
        return content ? [[id, { version: VERSION, ...content }] as const] : [];
      });
      const [named, misnamed] = [
        all.filter(([id]) => ID.test(id)),
        all.filter(([id]) => !ID.test(id)),
      ];
      setAside.push(
        ...misnamed.map(([id, record]) => ({ key: `${kind}/${id}`, text: JSON.stringify(record) })),
      );
      return [kind, Object.fromEntries(named)];
    }),
  );
  const exported = new Date(store.now()).toISOString();
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported, records, setAside }, null, 1)}\n`;
}

const KINDS: readonly string[] = [
  'tick',
  'draft',
  'conflict',
  'reviews',
  'setting',
] satisfies KindName[];
const ID = /^[\da-z]+(-[\da-z]+)*(\/[\da-z]+(-[\da-z]+)*)?$/;
/** How deep the file's own form goes: file, records, kind, id, reviews, review. */
const DEPTH = 6;

/** Reads a file's text. Throws a {@link Refusal} where it is not a file that the site wrote. */
export function readFile(text: string): RecordFile {
  if (text.length > LARGEST)
    throw new Refusal(
      'The file is larger than anything this site exports, so nothing was read from it.',
    );
  const value = parse(text);
  refuseHostile(value);
  if (!isObject(value) || value.format !== FORMAT) {
    throw new Refusal(
      'This is not a practice record: choose the file that “Export my record” saved.',
    );
  }
  if (isLater(value))
    throw new Refusal(
      'The file was exported by a newer release of this site: reload this page, then try again.',
    );
  if (
    !isObject(value.records) ||
    !Array.isArray(value.setAside) ||
    typeof value.version !== 'number'
  ) {
    throw new Refusal(
      'The file is damaged: parts that every exported file has are missing. Export it anew from where it came.',
    );
  }
  const file: RecordFile = { records: [], setAside: value.setAside.map(readSetAside) };
  const found = file.setAside.length;
  for (const [kind, records] of Object.entries(value.records)) {
    if (!KINDS.includes(kind) || !isObject(records))
      throw new Refusal('The file is damaged: it holds records of a kind that does not exist.');
    for (const [id, each] of Object.entries(records)) {
      if (!ID.test(id))
        throw new Refusal(
          'The file holds a record under a name that no item of this site can have, so nothing was read from it.',
        );
      const setAside = (unread: string): unknown =>
        file.setAside.push({ key: `${kind}/${id}`, text: unread });
      const content = withoutLate(readRecord(kind as KindName, each, setAside), setAside);
      if (content) file.records.push({ kind, id, content } as FileRecord);
      else setAside(JSON.stringify(each));
    }
  }
  if (file.records.length === 0 && file.setAside.length > found)
    throw new Refusal('No record in the file can be read, so nothing was taken from it.');
  return file;
}

/** A later date would stand in the way of everything that the reader does after: no clock of theirs is right by then. */
const LATEST = Date.UTC(2100, 0);

/** What of a record is dated in reason; undefined where nothing is. `setAside` gets the log of the reviews that are not. */
function withoutLate(
  content: Contents[KindName] | undefined,
  setAside: (log: string) => void,
): Contents[KindName] | undefined {
  if (!content || !('reviews' in content))
    return content && content.at < LATEST ? content : undefined;
  const reviews = content.reviews.filter(({ at }) => at < LATEST);
  if (reviews.length === 0 && content.reviews.length > 0) return undefined;
  const late = content.reviews.filter(({ at }) => at >= LATEST);
  if (late.length > 0) setAside(JSON.stringify({ version: VERSION, ...content, reviews: late }));
  // When the log was last reset matters to its own browser only.
  return { since: content.since < LATEST ? content.since : 0, reviews };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new Refusal(
      text.trim()
        ? 'This is not a practice record, or part of it is missing: choose the file that “Export my record” saved.'
        : 'The file is empty: choose the one that “Export my record” saved.',
    );
  }
}

/** Refuses what no exported file holds, whatever stands around it; walks without recursion, however deep it is. */
function refuseHostile(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH)
      throw new Refusal(
        'The file is nested deeper than any that this site exports, so nothing was read from it.',
      );
    level = level.flatMap((each) => {
      if (typeof each !== 'object' || each === null) return [];
      if (Object.hasOwn(each, '__proto__'))
        throw new Refusal(
          'The file holds a key that no exported file has (__proto__), so nothing was read from it.',
        );
      return Object.values(each);
    });
  }
}

function readSetAside(value: unknown): SetAside {
  const good = isObject(value) && typeof value.key === 'string' && typeof value.text === 'string';
  if (!good)
    throw new Refusal(
      'The file is damaged: what it had set aside cannot be read. Export it anew from where it came.',
    );
  return { key: value.key as string, text: value.text as string };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
