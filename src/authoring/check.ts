import { readFileSync } from 'node:fs';
import type { AliasesOf } from './components';
import { filesUnder } from './files';
import { type Guide, readGuide } from './guide';
import { sitePath } from './paths';
import { type Problem, reporter } from './problems';
import { checkPublishedIds, lostIds, type PublishedIds } from './published/published-ids';
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
import { checkTemplate } from './rules/template';
import { checkTimes } from './rules/times';

/** The rules that check one guide at a time. */
export const GUIDE_RULES: GuideRule[] = [
  checkFrontMatter,
  checkCounts,
  checkTables,
  checkTemplate,
  checkMarkdown,
  checkHeadings,
  checkPasted,
  checkProse,
  checkTimes,
];
const SITE_RULES: SiteRule[] = [checkUnique, checkPrerequisites, checkComponentIds, checkLinks];

/** Reads every `.mdx` file under `folder`. Files are named by their path from `siteDir`, with `/` on every system. */
export function readGuides(folder: string, aliasesOf?: AliasesOf, siteDir = '.'): Guide[] {
  return filesUnder(folder)
    .filter(({ file, entry }) => entry.isFile() && file.endsWith('.mdx'))
    .map(({ file }) => readGuide(sitePath(siteDir, file), readFileSync(file, 'utf8'), aliasesOf));
}

/** Checks guides by every rule: each guide by itself, all of them together, and their ids against the published ones. */
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

/**
 * The guides whose ids and addresses can be saved for good. Leaves out guides with mistakes. If a
 * published id is missing, there are none at all, because a new id may be that one, misspelled.
 */
export function publishable(guides: Guide[], published: PublishedIds): Guide[] {
  if (lostIds(published, guides).length > 0) return [];
  const mistakes = checkGuides(guides, published).filter(({ rule }) => rule !== 'new-id');
  const wrong = new Set(mistakes.map(({ file }) => file));
  return guides.filter(({ file }) => !wrong.has(file));
}
