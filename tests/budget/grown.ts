import { type Budget, grouped } from './budget';

type Files = Budget['files'];
/** The names of the files that something is made of, before and now. */
export type Names = { before: string[]; now: string[] };

/** At most so many files, and so many modules, are named. */
const NAMED = 5;
const LEAST = 100;

/** The files that are new or grew, the one that grew most first, a line each. */
export const filesThatGrew = (before: Files, now: Files, names: Names): string[] =>
  grown(
    sizesOf(names.before, (name) => before[name]?.code ?? 0),
    sizesOf(names.now, (name) => now[name]?.code ?? 0),
  ).map(({ name, by, isNew }) => {
    const [largest] = Object.entries(now[name]?.modules ?? {}).sort(([, a], [, b]) => b - a);
    const inside = largest ? ` (${largest[0]} and more)` : '';
    return `${name}${inside} ${isNew ? 'wasn’t loaded before, and has' : 'grew by'} ${grouped(by)} bytes`;
  });

/** The modules in these files that are new or grew, a line each. In bytes before minifying. */
export const modulesThatGrew = (before: Files, now: Files, names: Names): string[] =>
  grown(modulesIn(before, names.before), modulesIn(now, names.now)).map(({ name, by, isNew }) =>
    isNew
      ? `${name} is new here: ${grouped(by)} bytes before minifying`
      : `${name} grew by ${grouped(by)} bytes before minifying`,
  );

const sizesOf = (names: readonly string[], size: (name: string) => number): Map<string, number> =>
  new Map(names.map((name) => [name, size(name)]));

/** Every module once, as a page may load two files that have it. */
const modulesIn = (files: Files, names: readonly string[]): Map<string, number> =>
  new Map(names.flatMap((name) => Object.entries(files[name]?.modules ?? {})));

const grown = (
  before: Map<string, number>,
  now: Map<string, number>,
): { name: string; by: number; isNew: boolean }[] =>
  [...now]
    .map(([name, size]) => ({
      name,
      by: size - (before.get(name) ?? 0),
      isNew: !before.has(name),
    }))
    .filter(({ by }) => by >= LEAST)
    .sort((a, b) => b.by - a.by)
    .slice(0, NAMED);
