import type { Site } from './anki';

/** Instructions for importing the file in Anki, with the names that Anki 2.1.55 and later use. */
export const inAnki = ({ title }: Pick<Site, 'title'>): string =>
  `Once, in Anki: under Tools → Manage Note Types → Add, clone “Basic” and name it “${title}”; then, under Fields, add a field “Id” and reposition it to 1. ` +
  'After that, choose File → Import and this file. Anki matches Id, Front, Back, and Tags by itself. ' +
  'You can import a newer file the same way at any time. It updates words and tags, adds no duplicates, and leaves your schedule in Anki alone.';
