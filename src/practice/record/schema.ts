import { array, custom, exactOptional, type GenericSchema, object, safeParse } from 'valibot';
import { migrate } from './migrations';
import type { Grade, ReviewLog } from './review';

// Every guide loads this. Own checks in place of valibot's for plain values make it smaller.

/** A moment: milliseconds since 1970, within what a Date can hold (ECMA-262, “Time Values”). */
const moment = custom<number>(
  (value) => typeof value === 'number' && value >= 0 && value <= 8.64e15,
);

const text = custom<string>((value) => typeof value === 'string');

/** Lower-case letters and digits. */
const mark = custom<string>((value) => typeof value === 'string' && /^[\da-z]{1,16}$/.test(value));

/** Of two of these under one id, the later one holds. */
export interface Dated {
  at: number;
}

/** Whether the reader ticked an item. */
interface Tick extends Dated {
  ticked: boolean;
}

/** The reader's own text for an item. */
export interface Draft extends Dated {
  text: string;
}

/** Other versions of a draft, from other tabs or a file, until the reader picks one; the oldest first. */
export interface Conflict extends Dated {
  texts: readonly string[];
}

/** Something that the reader set, under a name in place of an item's id. */
interface Setting extends Dated {
  value: string;
}

/** What a record holds, by its kind. */
export interface Contents {
  tick: Tick;
  draft: Draft;
  conflict: Conflict;
  reviews: ReviewLog;
  setting: Setting;
}

export type KindName = keyof Contents;

const review = object({
  at: moment,
  grade: custom<Grade>((value) => value === 'missed' || value === 'knew'),
  wording: mark,
  by: mark,
  undone: exactOptional(custom<true>((value) => value === true)),
});

/** What a record of each kind must hold, in the present version. */
const SCHEMAS: { [Kind in KindName]: GenericSchema<unknown, Contents[Kind]> } = {
  tick: object({ at: moment, ticked: custom<boolean>((value) => typeof value === 'boolean') }),
  draft: object({ at: moment, text }),
  conflict: object({ at: moment, texts: array(text) }),
  reviews: object({ since: moment, reviews: array(review) }),
  setting: object({ at: moment, value: text }),
};

/**
 * A record out of parsed JSON, of this version or an earlier one; undefined where it is not of that kind's form. A review
 * that is not costs no other in its log.
 *
 * @param drop called, where some reviews of a log are left out, with the text of a log that holds just these
 */
export function readRecord<Kind extends KindName>(
  kind: Kind,
  value: unknown,
  drop?: (bad: string) => void,
): Contents[Kind] | undefined {
  const present = migrate(value);
  if (!present) return undefined;
  const result = safeParse(SCHEMAS[kind] as GenericSchema<unknown, Contents[Kind]>, present);
  if (result.success) return result.output;
  const all = present.reviews;
  if (kind !== 'reviews' || !Array.isArray(all)) return undefined;
  const [good, bad]: [unknown[], unknown[]] = [[], []];
  for (const each of all) (safeParse(review, each).success ? good : bad).push(each);
  // Where no review is bad, something else is.
  const log =
    good.length > 0 && bad.length > 0 ? readRecord(kind, { ...present, reviews: good }) : undefined;
  if (log) drop?.(JSON.stringify({ ...present, reviews: bad }));
  return log;
}
