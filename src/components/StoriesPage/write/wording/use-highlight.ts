import { type RefObject, useEffect, useId } from 'react';
import type { Remark } from './look';

/** A range inside of a text field, which moves with the text. Few browsers have it. */
interface WithRanges {
  createValueRange(start: number, end: number): AbstractRange;
}

/** The name by which styles know all marks. */
const NAME = 'wording';

const canRange = (field: object): field is WithRanges => 'createValueRange' in field;

/** Whether this browser can mark words inside of a text field. */
export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && 'highlights' in CSS && canRange(HTMLTextAreaElement.prototype);

/** The ranges of each field on the page, all in one highlight. */
const shown = new Map<string, readonly AbstractRange[]>();

function show(id: string, ranges: readonly AbstractRange[]): void {
  shown.set(id, ranges);
  if (ranges.length === 0) shown.delete(id);
  if (shown.size > 0) CSS.highlights.set(NAME, new Highlight(...[...shown.values()].flat()));
  else CSS.highlights.delete(NAME);
}

/** Marks what's remarked in the text field inside of an element, if the browser can. */
export function useHighlight(
  around: RefObject<HTMLElement | null>,
  remarks: readonly Remark[],
): void {
  const id = useId();
  useEffect(() => {
    const field = around.current?.querySelector('textarea');
    if (!field || !canHighlight() || !canRange(field)) return undefined;
    const there = remarks.filter(({ start, phrase }) => field.value.startsWith(phrase, start));
    show(
      id,
      there.map(({ start, end }) => field.createValueRange(start, end)),
    );
    return () => show(id, []);
  }, [id, around, remarks]);
}
