import type { Category, Visit } from './audit';

/** A row of the table: a page, or the same guide made with another generator. */
export interface Row {
  name: string;
  visits: Visit[];
  /** The same page without scripts; none for the other generators. */
  scriptFree: Visit[];
}

/** A target of the project for every guide and the landing page. */
interface Target {
  words: string;
  isMet(row: Row): boolean;
  /** What's missed, as the table shows it. */
  value(row: Row): string;
}

const CATEGORIES: Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];
const KIB = 1024;

/** The middle one of some numbers; of an even count, the lower of the middle two. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

const of = (visits: readonly Visit[], key: 'lcp' | 'tbt' | 'cls' | 'bytes' | 'requests'): number =>
  median(visits.map((visit) => visit[key]));

/** The scores of the four categories, each the median of the visits that rated it. */
const scoresOf = ({ visits }: Row): number[] =>
  CATEGORIES.map((each) => median(visits.flatMap(({ scores }) => scores[each] ?? [])));

/** How many times longer the page takes to show its main part than it does without scripts. */
const ratioOf = ({ visits, scriptFree }: Row): number => of(visits, 'lcp') / of(scriptFree, 'lcp');

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const kib = (bytes: number): string => `${(bytes / KIB).toFixed(0)} KiB`;

const TARGETS: Target[] = [
  {
    words: '100 four times',
    isMet: (row) => scoresOf(row).every((score) => score === 100),
    value: (row) => scoresOf(row).join(' / '),
  },
  {
    words: 'LCP at most 1.1 times that without scripts',
    isMet: (row) => !(ratioOf(row) > 1.1),
    value: (row) => ratioOf(row).toFixed(2),
  },
  {
    words: 'TBT at most 50 ms',
    isMet: ({ visits }) => of(visits, 'tbt') <= 50,
    value: ({ visits }) => `${of(visits, 'tbt').toFixed(0)} ms`,
  },
  {
    words: 'CLS 0',
    isMet: ({ visits }) => visits.every(({ cls }) => cls === 0),
    value: ({ visits }) => Math.max(...visits.map(({ cls }) => cls)).toFixed(4),
  },
  {
    words: 'first visit to handling-failure at most 120 KiB',
    isMet: ({ name, visits }) =>
      !name.endsWith('/handling-failure/') || of(visits, 'bytes') <= 120 * KIB,
    value: ({ visits }) => kib(of(visits, 'bytes')),
  },
];

/** The table in Markdown, a line per row. Every figure is the median of the row's visits. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const ratio = ratioOf(row);
    return [
      row.name,
      scoresOf(row).join(' / '),
      seconds(of(row.visits, 'lcp')),
      Number.isNaN(ratio) ? '–' : ratio.toFixed(2),
      `${of(row.visits, 'tbt').toFixed(0)} ms`,
      of(row.visits, 'cls').toFixed(3),
      kib(of(row.visits, 'bytes')),
      String(of(row.visits, 'requests')),
    ];
  });
  const head = [
    'page',
    'perf / a11y / bp / seo',
    'LCP',
    '÷ without scripts',
    'TBT',
    'CLS',
    'first visit',
    'requests',
  ];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The targets that rows miss, a line each with the figure. */
export const missedIn = (rows: readonly Row[]): string[] =>
  TARGETS.flatMap(({ words, isMet, value }) => {
    const missing = rows.filter((row) => !isMet(row));
    if (missing.length === 0) return [];
    return [`${words}: ${missing.map((row) => `${row.name} ${value(row)}`).join('; ')}`];
  });

/** What cost points in most visits of each row, a line per audit. */
export function costlyIn(rows: readonly Row[]): string[] {
  const pages = new Map<string, string[]>();
  for (const { name, visits } of rows)
    for (const id of new Set(visits.flatMap(({ costly }) => costly))) {
      const rated = visits.filter(({ scores }) =>
        Object.keys(scores).some((each) => id.startsWith(each)),
      );
      const count = visits.filter(({ costly }) => costly.includes(id)).length;
      if (2 * count > rated.length) pages.set(id, [...(pages.get(id) ?? []), name]);
    }
  return [...pages].map(([id, names]) => `${id} (${names.join(', ')})`);
}

/** Bytes as kilobytes of 1,000, as the targets for files count them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
