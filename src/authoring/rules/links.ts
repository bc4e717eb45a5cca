import { existsSync } from 'node:fs';
import path from 'node:path';
import { visit } from 'unist-util-visit';
import { isSafeAddress } from '../../model/safe-address';
import { isRead } from '../guide';
import { linkTarget, linkTo } from '../link-target';
import { nearest } from '../nearest';
import { SITE_PAGES } from '../site-pages';
import type { SiteRule } from './rule';
import { PICTURE } from './safety';

/** Every link inside the site leads to a guide and a heading that exist, or to one of the other pages. Every picture exists and has a description. */
export const checkLinks: SiteRule = (guides, report) => {
  const byFile = new Map(guides.map((guide) => [guide.file, guide]));
  for (const guide of guides) {
    visit(guide.tree, (node) => {
      if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
        report(
          guide,
          node,
          'no-alt',
          'the picture has no words for readers who can’t see it: ![what it shows](…)',
        );
      }
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      if (!node.url) {
        report(
          guide,
          node,
          'broken-link',
          'the link goes nowhere: put the file of a guide or an address between the parentheses',
        );
        return;
      }
      if (node.url.startsWith('/') && !node.url.startsWith('//')) {
        if (SITE_PAGES.includes(node.url)) return;
        const near = nearest(node.url, SITE_PAGES);
        report(
          guide,
          node,
          'broken-link',
          near
            ? `there is no page ${node.url}: did you mean ${near}?`
            : `link to the file of a guide, as in ./star-method.mdx, not to its address ${node.url}`,
        );
        return;
      }
      // Already reported by rules/safety.ts.
      if (!isSafeAddress(node.url)) return;
      const target = linkTarget(guide.file, node.url);
      if (!target) return;
      const { file, anchor } = target;
      const page = byFile.get(file);
      if (PICTURE.test(file) && topOf(file) === topOf(guide.file) && existsSync(file)) return;
      if (!page) {
        const near = nearest(file, byFile.keys());
        const mend = near
          ? `did you mean ${linkTo(guide.file, near)}?`
          : 'correct the name, or delete the link';
        report(guide, node, 'broken-link', `there is no ${file}: ${mend}`);
      } else if (anchor && isRead(page) && !page.anchors.has(anchor)) {
        const near = nearest(anchor, page.anchors);
        const mend = near
          ? `did you mean #${near}?`
          : 'a heading’s anchor is its words in lower case, joined by hyphens';
        report(guide, node, 'broken-link', `${file} has no heading #${anchor}: ${mend}`);
      }
    });
  }
};

/** The first folder of a path. A guide can't publish files outside the guides' own folder. */
const topOf = (file: string): string => file.split(path.sep)[0] ?? '';
