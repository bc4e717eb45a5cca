import type { Remark } from './look';

/** Moves the focus to a phrase in a field: selected, and where the reader can see it. */
export function goTo(field: HTMLTextAreaElement, { start, phrase }: Remark): void {
  const text = field.value;
  // The reader may have typed before it since it was found.
  const at = text.startsWith(phrase, start) ? start : text.indexOf(phrase);
  field.focus({ preventScroll: true });
  if (at < 0) {
    field.scrollIntoView({ block: 'center' });
    return;
  }
  field.setSelectionRange(at, at + phrase.length);
  // No browser tells where in a field a character is, so this goes by how far in the text it is.
  const share = at / Math.max(1, text.length);
  field.scrollTop = share * field.scrollHeight - field.clientHeight / 2;
  const { top } = field.getBoundingClientRect();
  const within = share * field.scrollHeight - field.scrollTop;
  window.scrollBy({ top: top + within - window.innerHeight / 2 });
}
