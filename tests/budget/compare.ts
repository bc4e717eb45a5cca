import { type Budget, grouped, PARTS, type Part } from './budget';
import { filesThatGrew, modulesThatGrew, type Names } from './grown';
import { PAGES } from './pages';

/** How much more than its budget is noise, as a share and in bytes: whichever is more. */
const NOISE = { share: 0.01, bytes: 400 };
/** What a page more adds to the scripts and the navigation of every page, in bytes. */
const PER_PAGE = 80;
/** What's this much lighter than its budget could get a smaller one, as a share. */
const MUCH_LIGHTER = 0.05;

const UPDATE = 'npm run budget -- --update';
const KEYS: Part[] = ['first', 'scripts', 'styles', 'html'];

/** A figure with its limit. */
interface Line {
  name: string;
  now: number;
  limit: number;
  /** Whether another page adds to it. */
  growsWithPages: boolean;
  /** What it's made of, then and now: names of files. */
  files: Names;
}

/**
 * What weighs more than its budget, each with the files and the modules that grew. Lines of text,
 * none if all is well. How long guides are doesn't matter, and neither does how many there are.
 */
export function overruns(budget: Budget, now: Budget): string[] {
  const added = Math.max(0, now.pages - budget.pages);
  const over = linesOf(budget, now).flatMap(
    ({ name, now: bytes, limit, growsWithPages, files }) => {
      const room =
        Math.max(NOISE.bytes, NOISE.share * limit) + (growsWithPages ? added * PER_PAGE : 0);
      if (bytes <= limit + room) return [];
      return [
        `${name}: ${grouped(bytes)} bytes of gzip, ${grouped(bytes - limit)} more than its budget of ${grouped(limit)}`,
        ...filesThatGrew(budget.files, now.files, files).map((line) => `  ${line}`),
        ...modulesThatGrew(budget.files, now.files, files).map((line) => `    ${line}`),
      ];
    },
  );
  const unknown = Object.keys(now.kinds)
    .filter((kind) => !budget.kinds[kind])
    .map((kind) => `${kind} has no budget yet`);
  const lines = [...new Set([...over, ...unknown])];
  return lines.length === 0
    ? []
    : [
        ...lines,
        `If readers get something for it, run ${UPDATE} and say what in the pull request.`,
      ];
}

/** What got much lighter than its budget, a line each. */
export const savings = (budget: Budget, now: Budget): string[] =>
  linesOf(budget, now)
    .filter(({ now: bytes, limit }) => bytes < limit * (1 - MUCH_LIGHTER) - NOISE.bytes)
    .map(
      ({ name, now: bytes, limit }) =>
        `${name}: ${grouped(limit - bytes)} bytes less than its budget. ${UPDATE} makes that the limit.`,
    );

function linesOf(budget: Budget, now: Budget): Line[] {
  const shared = (['scripts', 'styles'] as const).map((part) => ({
    name: `all pages, ${PARTS[part]}`,
    now: now.shared[part],
    limit: budget.shared[part],
    growsWithPages: part === 'scripts',
    files: {
      before: filesOf(part, commonFiles(budget)),
      now: filesOf(part, commonFiles(now)),
    },
  }));
  const kinds = Object.entries(now.kinds).flatMap(([kind, measured]) => {
    const limits = budget.kinds[kind];
    if (!limits) return [];
    return KEYS.map((part) => ({
      name: `${kind} (${PAGES[kind]}), ${PARTS[part]}`,
      now: measured[part],
      limit: limits[part],
      growsWithPages: part !== 'styles',
      files: { before: filesOf(part, limits.files), now: filesOf(part, measured.files) },
    }));
  });
  return [...shared, ...kinds];
}

/** The files of a part: HTML has none. */
const filesOf = (part: Part, names: readonly string[]): string[] =>
  part === 'html' ? [] : names.filter((name) => name.endsWith('.css') === (part === 'styles'));

/** The files that pages of every kind load. */
function commonFiles({ kinds }: Budget): string[] {
  const [first, ...others] = Object.values(kinds).map(({ files }) => files);
  return (first ?? []).filter((name) => others.every((files) => files.includes(name)));
}
