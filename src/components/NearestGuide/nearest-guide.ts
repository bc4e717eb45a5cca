import leven from 'leven';
import type { GuideAddress } from '../../model/practice-data';

/** How much of an address may differ, as a share of the longer one's length. */
const FAR = 0.4;

/** The guide whose address is nearest to `pathname`; undefined if none is near. `home` is the address of the site. */
export function nearestGuide(
  pathname: string,
  home: string,
  guides: GuideAddress[],
): GuideAddress | undefined {
  const asked = partsOf(pathname, home);
  if (asked.length === 0) return undefined;
  const [best] = guides
    .map((guide) => ({ guide, distance: distance(asked, partsOf(guide.path, home)) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= FAR ? best.guide : undefined;
}

/** The smaller of two distances: of the whole addresses, and of their last parts, for a page that moved to another folder. */
const distance = (asked: string[], guide: string[]): number =>
  Math.min(
    share(asked.join('/'), guide.join('/')),
    // The whole address decides between two that end alike.
    share(asked.at(-1) ?? '', guide.at(-1) ?? '') + 0.01,
  );

const share = (a: string, b: string): number => leven(a, b) / Math.max(a.length, b.length, 1);

/** The parts of an address below `/guides/`, in lower case. */
const partsOf = (pathname: string, home: string): string[] =>
  pathname
    .toLowerCase()
    .replace(home, '/')
    .replace(/\.(html?|mdx?)$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== 'guides');
