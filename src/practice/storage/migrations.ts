/** A JSON object whose form isn't checked yet. */
export type JsonObject = Record<string, unknown>;

/**
 * Each step turns an entry of one version into one of the next; the first step starts from version
 * 1, which had no `version` in the entry because it was part of the key. When an entry's form
 * changes, add a step here, and a stored fixture of the previous version to the tests.
 */
const STEPS: ((value: JsonObject) => JsonObject)[] = [
  // 1 to 2: the version is in the entry, so that entries of several versions can be stored side by
  // side.
  (value) => ({ ...value, version: 2 }),
];

/** The version of the entries that this code writes. */
export const VERSION = STEPS.length + 1;

/**
 * Brings an entry to the current version; undefined if it isn't an object, or its version is
 * unknown.
 */
export function migrate(value: unknown): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const { version = 1 } = value;
  if (typeof version !== 'number' || !Number.isInteger(version)) return undefined;
  if (version < 1 || version > VERSION) return undefined;
  return STEPS.slice(version - 1).reduce((entry, step) => step(entry), value);
}

/** Whether a newer release of the site wrote this entry. This release must not touch it. */
export const isFromNewerRelease = (value: unknown): boolean =>
  isObject(value) && typeof value.version === 'number' && value.version > VERSION;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null;
