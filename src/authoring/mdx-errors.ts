import type { VFileMessage } from 'vfile-message';

const HINTS: [reason: RegExp, hint: string][] = [
  [
    /closing tag|closing slash|end-tag/i,
    'every <Component> needs its </Component>, on its own line without spaces in front',
  ],
  [
    /[“”‘’]|U\+20(1[89CD])/,
    'use straight quotation marks around the value of an attribute: id="own-failure"',
  ],
  [/`[!/]`|HTML comment|comment/i, 'a comment is written {/* … */}'],
  [
    /import|export/i,
    'a line can’t begin with the word import or export: begin it with another word',
  ],
];

/** What the MDX parser found, and how to fix it. */
export function explainMdxError({ reason }: VFileMessage): string {
  const hint = HINTS.find(([pattern]) => pattern.test(reason))?.[1];
  return `${reason.replace(/\s+/g, ' ')} (${hint ?? 'a { or < that’s part of the text is written \\{ or \\<'})`;
}

/**
 * Where a mistake starts, counted from 1. For a component that's never closed, the line that opens
 * it.
 */
export function placeOfMdxError({ reason, place, line, column }: VFileMessage): {
  line: number;
  column: number;
} {
  const open = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason);
  if (open) return { line: Number(open[1]), column: Number(open[2]) };
  const point = place && 'start' in place ? place.start : place;
  return { line: point?.line ?? line ?? 1, column: point?.column ?? column ?? 1 };
}
