/**
 * One row of a text file. Each field is in quotation marks, so that line breaks, separators and a
 * `#` at the start are read as its text. RFC 4180 and Anki's manual agree on this form.
 */
export const row = (fields: readonly string[], separator: string): string =>
  fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator);
