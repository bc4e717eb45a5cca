/** A value as JSON for a `<script>`: with its `<` escaped, no word in it can end the script. */
export const toJsonLd = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
