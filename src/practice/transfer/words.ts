/** How to import the file, with the names that Anki 2.1.55 and later use. */
export const ANKI_STEPS = [
  'In Anki on your computer, choose File → Import, and this file.',
  'Check that the note type is “Basic.”',
  'Press Import. The cards are in a deck of their own.',
];

/** What happens on later imports. */
export const ANKI_AGAIN =
  'Import a newer file the same way. It updates words and tags, adds no duplicates, and leaves your schedule in Anki alone. Did an older file need a note type of its own? Those cards stay, and this file adds new ones.';
