import type { Site } from './anki';

/** What to do in Anki with the file for it. Step by step, as Anki 2.1.55 and later name things. */
export const inAnki = ({ title }: Pick<Site, 'title'>): string =>
  `Once, in Anki: under Tools → Manage Note Types → Add, clone “Basic” and name it “${title}”; then, under Fields, add a field “Id” and reposition it to 1. ` +
  'After that, choose File → Import and this file: Id, Front, Back and Tags find their places by themselves. ' +
  'Import a newer file in the same way whenever you like: words and tags are updated, nothing is doubled, and your schedule in Anki stays.';
