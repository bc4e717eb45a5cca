/** What has a limit on every page of a kind, and how it’s called in a message. */
export const PARTS = {
  first: 'scripts before the reader does anything',
  scripts: 'scripts in use',
  styles: 'styles',
  html: 'HTML around the content',
} as const;
export type Part = keyof typeof PARTS;

/** Bytes of gzip, without the words of guides. */
interface KindBudget extends Record<Part, number> {
  /** The scripts and stylesheets that it loads in use. */
  files: string[];
}

/** What pages may weigh, and what they do weigh. Both have this shape, and so has tests/budget.json. */
export interface Budget {
  /** How many pages the site had: each adds an address to every page. */
  pages: number;
  /** What all these pages load. */
  shared: { scripts: number; styles: number };
  kinds: Record<string, KindBudget>;
  /** By the name of the file: its bytes of gzip, and its larger modules before minifying. */
  files: Record<string, { code: number; modules: Record<string, number> }>;
}

/** In bytes. */
export const sum = (files: readonly { code: number }[]): number =>
  files.reduce((total, { code }) => total + code, 0);

/** A number of bytes to read, such as 12,345. */
export const grouped = (bytes: number): string => bytes.toLocaleString('en-US');
