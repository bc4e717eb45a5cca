import { idsOf, unreadableTexts } from '../storage/all-entries';
import type { Entries } from '../storage/entries';
import { readEntry, toJson } from '../storage/kind';
import {
  isKindName,
  KIND_NAMES,
  KINDS,
  type KindName,
  type StoredContents,
} from '../storage/kinds';
import { isFromNewerRelease, VERSION } from '../storage/migrations';
import type { Store } from '../storage/practice-store';
import { allQuarantined, type QuarantinedText } from '../storage/whole-store';

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
 * Times are milliseconds since 1970. Each entry has the form that `kinds.ts` gives for its version;
 * `version` at the top is that of the release that wrote the file. `setAside` has what that browser
 * couldn't read, unchanged.
 */
export const FORMAT = 'failure-handbook/practice-record';

/**
 * In bytes. Browsers store up to five million UTF-16 units for a site; at three bytes each, no
 * exported file is larger.
 */
export const LARGEST = 16_000_000;

/** One entry out of a file. */
export type FileRecord<Name extends KindName = KindName> = {
  [Each in Name]: { kind: Each; id: string; content: StoredContents[Each] };
}[Name];

export interface BackupFile {
  records: FileRecord[];
  /** What the file has under `setAside`, and its own entries that can't be read. */
  quarantined: QuarantinedText[];
}

/** Thrown if a file can't be imported. The message is a sentence for the reader. */
export class Refusal extends Error {}

/** The reader's whole record as the text of a file. */
export function writeFile(store: Store): string {
  const setAside = allQuarantined(store);
  const records = Object.fromEntries(
    KIND_NAMES.map((name) => {
      const entries: Entries<unknown> = store.entries[name];
      const good: [id: string, entry: object][] = [];
      for (const id of idsOf(entries)) {
        const key = `${name}/${id}`;
        const content = entries.get(id);
        const entry = content ? toJson(entries.kind, content) : undefined;
        setAside.push(...unreadableTexts(entries, id).map((text) => ({ key, text })));
        if (entry && ID.test(id)) good.push([id, entry]);
        else if (entry) setAside.push({ key, text: JSON.stringify(entry) });
      }
      return [name, Object.fromEntries(good)];
    }),
  );
  const exported = new Date(store.now()).toISOString();
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported, records, setAside }, null, 1)}\n`;
}

const ID = /^[\da-z]+(-[\da-z]+)*(\/[\da-z]+(-[\da-z]+)*)?$/;
/** How deep an exported file is nested: file, records, kind, id, reviews, review. */
const DEPTH = 6;

/** Reads a file's text. Throws a {@link Refusal} if the site didn't write the file. */
export function readFile(text: string): BackupFile {
  if (text.length > LARGEST)
    throw new Refusal('The file is larger than anything this site exports, so it wasn’t opened.');
  const value = parse(text);
  refuseHostile(value);
  if (!isObject(value) || value.format !== FORMAT) {
    throw new Refusal('This isn’t a practice file. Choose the one that “Export my data” saved.');
  }
  if (isFromNewerRelease(value))
    throw new Refusal(
      'A newer version of this site exported the file. Reload this page, then try again.',
    );
  if (
    !isObject(value.records) ||
    !Array.isArray(value.setAside) ||
    typeof value.version !== 'number'
  ) {
    throw new Refusal(
      'The file is damaged: parts of it are missing. Export it again in the browser it came from.',
    );
  }
  const quarantined = value.setAside.map(readQuarantined);
  const found = quarantined.length;
  const records: FileRecord[] = [];
  for (const [kind, entries] of Object.entries(value.records)) {
    if (!isKindName(kind) || !isObject(entries))
      throw new Refusal('The file is damaged: it has entries of a kind that doesn’t exist.');
    for (const [id, entry] of Object.entries(entries)) {
      if (!ID.test(id))
        throw new Refusal('The file has an entry under a name that nothing on this site can have.');
      const quarantine = (text: string): void =>
        void quarantined.push({ key: `${kind}/${id}`, text });
      const record = readRecord(kind, id, entry, quarantine);
      if (record) records.push(record);
      else quarantine(JSON.stringify(entry));
    }
  }
  if (records.length === 0 && quarantined.length > found)
    throw new Refusal('Nothing in the file can be read.');
  return { records, quarantined };
}

/**
 * Dates from here on aren't imported: they'd win over everything the reader does later, and no
 * working clock makes them.
 */
const LATEST = Date.UTC(2100, 0);

/** Reads an entry of a file; undefined if nothing of it can be imported. */
function readRecord<Name extends KindName>(
  name: Name,
  id: string,
  entry: unknown,
  quarantine: (text: string) => void,
): FileRecord<Name> | undefined {
  const kind = KINDS[name];
  const all = readEntry<StoredContents[Name]>(kind, entry, quarantine);
  const content =
    all && kind.datedBefore(all, LATEST, (late) => quarantine(JSON.stringify(toJson(kind, late))));
  return content && { kind: name, id, content };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal(
      text.trim()
        ? 'This isn’t a practice file, or part of it is missing. Choose the one that “Export my data” saved.'
        : 'The file is empty. Choose the one that “Export my data” saved.',
    );
  }
}

/**
 * Throws a {@link Refusal} for what no exported file has, anywhere in it. Works level by level,
 * since recursion into a very deep value would overflow the stack.
 */
function refuseHostile(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH)
      throw new Refusal('The file is nested deeper than anything this site exports.');
    level = level.flatMap((each) => {
      if (typeof each !== 'object' || each === null) return [];
      if (Object.hasOwn(each, '__proto__'))
        throw new Refusal('The file has a key that no exported file has (__proto__).');
      return Object.values(each);
    });
  }
}

function readQuarantined(value: unknown): QuarantinedText {
  if (!isObject(value) || typeof value.key !== 'string' || typeof value.text !== 'string')
    throw new Refusal(
      'The file is damaged: what it had set aside can’t be read. Export it again in the browser it came from.',
    );
  return { key: value.key, text: value.text };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
