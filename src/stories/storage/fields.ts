import { AGES, CONSEQUENCES, DECISIONS, FAILURES, LEVELS, YES_NO } from '../fit/answers';
import { TIME_MODELS } from '../time/models';

/**
 * One field of a story: how its value is stored as a text. Each field is an entry of its own, so two
 * tabs that change different fields of a story never overwrite each other's.
 */
interface Field<Value> {
  /** Undefined if a text isn't a value of this field, such as one of a later release. */
  read(text: string): Value | undefined;
  write(value: Value): string;
}

const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(object).filter((key): key is Key => Object.hasOwn(object, key));

const number: Field<number> = {
  read: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
  write: String,
};
const flag: Field<true> = {
  read: (text) => (text === 'yes' ? true : undefined),
  write: () => 'yes',
};
const oneOf = <Choice extends string>(
  choices: Readonly<Record<Choice, unknown>>,
): Field<Choice> => ({
  read: (text) => keysOf(choices).find((choice) => choice === text),
  write: (choice) => choice,
});

/** The fields that every story has. Names never change, and neither do the stored texts. */
const FIELDS = {
  /** Milliseconds since 1970. */
  created: number,
  /** Its place among the others, the smallest first. */
  order: number,
  archived: flag,
  deleted: flag,
  /** Its parts don't come up for recall. */
  'recall-off': flag,
  /** What the time of each part is compared with. */
  model: oneOf(TIME_MODELS),
  level: oneOf(LEVELS),
  consequence: oneOf(CONSEQUENCES),
  decision: oneOf(DECISIONS),
  failure: oneOf(FAILURES),
  age: oneOf(AGES),
  integrity: oneOf(YES_NO),
  confidential: oneOf(YES_NO),
  safeguard: oneOf(YES_NO),
  raw: oneOf(YES_NO),
};

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES: readonly FieldName[] = keysOf(FIELDS);

/** The value of each field. */
export type FieldValues = {
  [Name in FieldName]: (typeof FIELDS)[Name] extends Field<infer Value> ? Value : never;
};

const TABLE: { readonly [Name in FieldName]: Field<FieldValues[Name]> } = FIELDS;

/** The value of a field, from its stored text. */
export const readField = <Name extends FieldName>(
  name: Name,
  text: string | undefined,
): FieldValues[Name] | undefined => (text === undefined ? undefined : TABLE[name].read(text));

/** The text to store for a field; empty for no value. */
export const writeField = <Name extends FieldName>(
  name: Name,
  value: FieldValues[Name] | undefined,
): string => (value === undefined ? '' : TABLE[name].write(value));

/**
 * Fields of which a story has any number, each under `set-key`: the clusters of questions that it
 * answers, the boxes of the checklist that it checks, the findings that the reader dismissed, and how
 * well a figure is known.
 */
export type Marked = 'cluster' | 'box' | 'dismissed' | 'figure';

/** The name of the field that marks `key`. The key has lower-case letters, digits, and hyphens. */
export const markName = (marked: Marked, key: string): string => `${marked}-${key}`;
