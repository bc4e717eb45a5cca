/** The beginning of a text, up to this many words. Words are what’s between white space. */
export function cutToWords(text: string, most: number): string {
  const words = /\S+/g;
  for (let count = 0; count < most; count++) if (!words.test(text)) return text;
  const end = words.lastIndex;
  return words.test(text) ? text.slice(0, end) : text;
}
