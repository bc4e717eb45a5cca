import { addressOf } from './published/published-pages';

/** A page of the guides as it is on the site. */
export interface Page {
  /** Its file, from the project's folder. */
  file: string;
  title: string;
  description: string;
  /** Its address, which begins with the site's base URL. */
  path: string;
  position: number;
}

/**
 * The guides in the order of the sidebar, each with all its pages: its first page, and then its
 * parts in order.
 */
export function pagesByGuide(pages: Page[]): [Page, ...Page[]][] {
  const guides = new Map<string, [Page, ...Page[]]>();
  const inOrder = [...pages].sort(
    (a, b) => Number(begins(b)) - Number(begins(a)) || a.position - b.position,
  );
  for (const page of inOrder) {
    const guide = guides.get(guideOf(page.file));
    if (guide) guide.push(page);
    else guides.set(guideOf(page.file), [page]);
  }
  return [...guides.values()];
}

/**
 * The address of the guide that a file belongs to. If a guide is a folder, all files in it belong
 * to that guide.
 */
const guideOf = (file: string): string => addressOf(file).split('/').slice(0, 3).join('/');

const begins = ({ file }: Page): boolean => addressOf(file) === guideOf(file);
