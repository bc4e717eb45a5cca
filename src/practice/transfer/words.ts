import type { Site } from './anki';

/** Instructions for importing the file in Anki, with the names that Anki 2.1.55 and later use. */
export const inAnki = ({ title }: Pick<Site, 'title'>): string =>
  `Once, in Anki: under Tools → Manage Note Types → Add, clone “Basic” and name it “${title}”; then, under Fields, add a field “Id” and reposition it to 1. ` +
  'After that, choose File → Import and this file: Id, Front, Back and Tags find their places by themselves. ' +
  'Import a newer file in the same way whenever you like: words and tags are updated, nothing is doubled, and your schedule in Anki stays.';
