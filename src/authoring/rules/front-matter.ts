import { type FrontMatterEntry, KEYS, OUTSIDE_TOPICS } from '../front-matter';
import { type Guide, isRead } from '../guide';
import { nearest } from '../nearest';
import type { GuideRule, SiteRule } from './rule';

const NAMES = KEYS.map(({ name }) => name);

/** Checks that the keys are known, correct, complete, and in order. */
export const checkFrontMatter: GuideRule = (guide, report) => {
  const { frontMatter, problems } = guide;
  if (!isRead(guide) || problems.some(({ rule }) => rule === 'front-matter')) return;
  if (frontMatter.length === 0) {
    report(
      {},
      'front-matter',
      'the guide has no front matter: begin the file with a line ---, then the keys, then a line ---',
    );
    return;
  }
  for (const { name, value, at } of frontMatter) {
    const key = KEYS.find((each) => each.name === name);
    if (!key) {
      const near = nearest(name, NAMES);
      report(
        at,
        'unknown-key',
        `there is no key “${name}”: ${near ? `did you mean ${near}?` : `the keys are ${NAMES.join(', ')}`}`,
      );
    }
    const wrong = key?.wrong(value);
    if (wrong) report(at, 'wrong-value', `${name} ${wrong}`);
  }
  for (const { name, required, value, meaning } of KEYS) {
    if (required && !frontMatter.some((entry) => entry.name === name)) {
      report({}, 'missing-key', `the front matter needs ${name} (${value}): ${meaning}`);
    }
  }
  const known = frontMatter.filter(({ name }) => NAMES.includes(name));
  const misplaced = known.find(
    (entry, at) => at > 0 && rank(entry) < rank(known[at - 1] as FrontMatterEntry),
  );
  if (misplaced) {
    report(
      misplaced.at,
      'key-order',
      `${misplaced.name} comes too late: the order is ${NAMES.join(', ')} (npm run fix corrects it)`,
    );
  }
};

const rank = ({ name }: FrontMatterEntry): number => NAMES.indexOf(name);

/** Checks that no two guides have the same position, title, or description. */
export const checkUnique: SiteRule = (guides, report) => {
  for (const name of ['sidebar_position', 'title', 'description']) {
    const seen = new Map<unknown, string>();
    for (const guide of guides) {
      const entry = guide.frontMatter.find((each) => each.name === name);
      if (!entry) continue;
      const first = seen.get(entry.value);
      if (first === undefined)
        seen.set(entry.value, `${guide.file}:${entry.at.position.start.line}`);
      else
        report(
          guide,
          entry.at,
          'not-unique',
          `another guide has the same ${name}, at ${first}: give this one its own`,
        );
    }
  }
};

/**
 * Checks that every prerequisite is the title of a guide, or a topic that's known to have none. If
 * a title can't be read, we can't know.
 */
export const checkPrerequisites: SiteRule = (guides, report) => {
  if (
    guides.some(
      (guide) => !isRead(guide) || guide.problems.some(({ rule }) => rule === 'front-matter'),
    )
  )
    return;
  const titles = new Set(guides.flatMap((guide) => titleOf(guide) ?? []));
  for (const guide of guides) {
    const entry = guide.frontMatter.find(({ name }) => name === 'prerequisites');
    for (const wanted of Array.isArray(entry?.value)
      ? entry.value.filter((each) => typeof each === 'string')
      : []) {
      if (titles.has(wanted) || OUTSIDE_TOPICS.includes(wanted)) continue;
      const near = nearest(wanted, titles);
      const mend = near
        ? `did you mean ${near}?`
        : `write the title of a guide exactly as in its front matter`;
      report(
        guide,
        entry?.at ?? {},
        'unknown-prerequisite',
        `no guide is called “${wanted}”: ${mend}`,
      );
    }
  }
};

function titleOf({ frontMatter }: Guide): string | undefined {
  const title = frontMatter.find(({ name }) => name === 'title')?.value;
  return typeof title === 'string' ? title : undefined;
}
