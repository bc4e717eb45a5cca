/** A value as JSON for a `<script>`. Each `<` is escaped, so that no text can end the script. */
export const toJsonLd = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
