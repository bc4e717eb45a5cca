import type { Root } from 'postcss';
import { NOT_NEEDED } from './names';

/** The layers of Infima and the theme, which have rules for much that this site doesn't show. */
const THEME = /^docusaurus\./;
/** What comes in these parentheses doesn't say what an element must have: one of several, or just not this. */
const OPEN = /:(not|has)\([^()]*\)|:(is|where)\([^()]*,[^()]*\)/g;
const NAME = /[.#](-?[a-z_][-\w]*)/gi;

/** Takes the rules of the theme out of a sheet that nothing can match, because a name in their selectors isn't used. */
export function dropUnusedRules(sheet: Root, isUsed: (name: string) => boolean): void {
  const canMatch = (selector: string): boolean =>
    !NOT_NEEDED.test(selector) &&
    [...selector.replace(OPEN, '').matchAll(NAME)].every(([, name]) => isUsed(name as string));
  sheet.walkAtRules('layer', (layer) => {
    if (!THEME.test(layer.params) || !layer.nodes) return;
    layer.walkRules((rule) => {
      if (
        rule.parent?.type === 'atrule' &&
        'name' in rule.parent &&
        rule.parent.name === 'keyframes'
      )
        return;
      const left = rule.selectors.filter(canMatch);
      if (left.length > 0) rule.selectors = left;
      else rule.remove();
    });
    layer.walkAtRules((each) => {
      if (each.nodes?.length === 0) each.remove();
    });
  });
}
