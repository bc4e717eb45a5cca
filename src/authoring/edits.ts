/** Part of a file, as offsets, and its new text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with edits made to it. They mustn't overlap. */
export const applyEdits = (text: string, edits: Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
