type Value = Record<string, unknown>;

/**
 * What turns a record of each version into one of the next: the first of these begins with version 1, in which a record
 * had no version of its own, as the keys had it. A change of a record's form adds a step here, and a stored fixture of
 * the version before to the tests.
 */
const STEPS: ((value: Value) => Value)[] = [
  // 1 to 2: the version stands in the record, so that records of several versions can lie side by side.
  (value) => ({ ...value, version: 2 }),
];

/** The version of the records that this code writes. */
export const VERSION = STEPS.length + 1;

/** A record brought to the present version; undefined where it is no record, or of a version that is yet unknown. */
export function migrate(value: unknown): Value | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version = 1 } = value as { version?: number };
  if (!Number.isInteger(version) || version < 1 || version > VERSION) return undefined;
  return STEPS.slice(version - 1).reduce((present, step) => step(present), value as Value);
}

/** Whether a record was written by a later release of the site, and so may not be touched by this one. */
export function isLater(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    value.version > VERSION
  );
}
