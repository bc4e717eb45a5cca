import { readFileSync } from 'node:fs';
import { filesUnder } from './files';
import { type Guide, readGuide } from './guide';
import { sitePath } from './paths';
import type { FormerIds } from './practice-items';
import { type Problem, reporter } from './problems';
import { checkPublishedIds, type PublishedIds } from './published-ids';
import { checkComponentIds } from './rules/component-ids';
import { checkCounts } from './rules/counts';
import { checkFrontMatter, checkPrerequisites, checkUnique } from './rules/front-matter';
import { checkHeadings } from './rules/headings';
import { checkLinks } from './rules/links';
import { checkMarkdown } from './rules/markdown';
import { checkPasted } from './rules/pasted';
import { checkProse } from './rules/prose';
import type { GuideRule, SiteRule } from './rules/rule';
import { checkTables } from './rules/tables';
import { checkTimes } from './rules/times';

/** The rules that one guide keeps or breaks by itself. */
export const GUIDE_RULES: GuideRule[] = [
  checkFrontMatter,
  checkCounts,
  checkTables,
  checkMarkdown,
  checkHeadings,
  checkPasted,
  checkProse,
  checkTimes,
];
const SITE_RULES: SiteRule[] = [checkUnique, checkPrerequisites, checkComponentIds, checkLinks];

/** Reads every `.mdx` file under `folder`. Files are named by their path from `siteDir`, with `/` on every system. */
export function readGuides(folder: string, formerIds?: FormerIds, siteDir = '.'): Guide[] {
  return filesUnder(folder)
    .filter(({ file, entry }) => entry.isFile() && file.endsWith('.mdx'))
    .map(({ file }) => readGuide(sitePath(siteDir, file), readFileSync(file, 'utf8'), formerIds));
}

/** Holds guides against every rule: each by itself, all against each other, and their ids against the published ones. */
export function checkGuides(guides: Guide[], published: PublishedIds): Problem[] {
  const problems = guides.flatMap((guide) => guide.problems);
  for (const guide of guides) {
    const report = reporter(guide.file, problems);
    for (const rule of GUIDE_RULES) rule(guide, report);
  }
  for (const rule of SITE_RULES) {
    rule(guides, (guide, at, name, message) => reporter(guide.file, problems)(at, name, message));
  }
  return [...problems, ...checkPublishedIds(guides, published)];
}
