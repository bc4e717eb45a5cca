import type { Located, Report } from './problems';

const WELL_FORMED = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a full id is well formed: a component's and an item's (`failure-story/own-it`), or a component's alone. */
export function isItemId(id: string): boolean {
  const parts = id.split('/');
  return parts.length <= 2 && parts.every((part) => WELL_FORMED.test(part));
}

/** Reports `malformed-id` if an id isn't lower-case words joined by hyphens. */
export function checkForm(id: string, at: Located, report: Report): void {
  if (!WELL_FORMED.test(id)) {
    report(
      at,
      'malformed-id',
      `the id “${id}” must be lower-case letters, digits, and single hyphens, as in own-failure`,
    );
  }
}

/** Checks an item's id and adds it to `taken`; reports `repeated-id` if it's there already. */
export function takeId(id: string, at: Located, taken: Set<string>, report: Report): void {
  checkForm(id, at, report);
  if (taken.has(id)) {
    report(
      at,
      'repeated-id',
      `the id “${id}” is already used in this component: give this item an id of its own`,
    );
  }
  taken.add(id);
}
