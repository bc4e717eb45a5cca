import type { InlineCode, PhrasingContent } from 'mdast';
import type { Node } from 'unist';
import { THEMES, type ThemeName } from '../../model/themes';
import { nearest } from '../nearest';
import type { Located, Report } from '../problems';

const IDS = THEMES.map(({ id }) => id);

/**
 * What a card's first cell or a question's heading starts with, in backticks: an id, and perhaps a
 * theme.
 */
export interface Lead {
  id?: InlineCode;
  theme?: InlineCode;
  /** The words after them. */
  words: PhrasingContent[];
}

/** Splits some words into the id and the theme that they begin with, and the rest. */
export function readLead(nodes: PhrasingContent[]): Lead {
  const [id, space, theme, ...words] = nodes;
  if (id?.type !== 'inlineCode') return { words: nodes };
  if (space?.type === 'text' && !space.value.trim() && theme?.type === 'inlineCode')
    return { id, theme, words };
  return { id, words: nodes.slice(1) };
}

/** Reads the theme of an item: its own, or else the one of its component. Reports `missing-theme`. */
export function readTheme(
  own: InlineCode | undefined,
  ofAll: string | undefined,
  item: Node,
  report: Report,
): string {
  if (own) checkTheme(own.value, own, report);
  else if (!ofAll) {
    const ownTheme =
      item.type === 'mdxJsxFlowElement'
        ? ''
        : ', or after this item’s id, as in `own-it` `ownership`';
    report(
      item,
      'missing-theme',
      `this needs a theme: write one after the component’s id, as in theme="ownership"${ownTheme}; the themes are ${IDS.join(', ')}`,
    );
  }
  return own?.value ?? ofAll ?? '';
}

/** The theme of a component that is one item itself. Reports `missing-theme`, and `unknown-theme`. */
export function readOwnTheme(theme: string | undefined, element: Node, report: Report): string {
  if (theme) checkTheme(theme, element, report);
  return readTheme(undefined, theme, element, report);
}

/** The theme that a component says it’s about, with its name; undefined if it names none. Reports `unknown-theme`. */
export function themeNamed(
  theme: string | undefined,
  at: Located,
  report: Report,
): ThemeName | undefined {
  if (!theme) return undefined;
  checkTheme(theme, at, report);
  const { id, name } = THEMES.find((each) => each.id === theme) ?? { id: theme, name: theme };
  return { id, name };
}

/** Reports `unknown-theme` if there's no such theme. */
export function checkTheme(theme: string, at: Located, report: Report): void {
  if (IDS.includes(theme)) return;
  const near = nearest(theme, IDS);
  report(
    at,
    'unknown-theme',
    `there is no theme “${theme}”: ${near ? `did you mean ${near}? The themes are` : 'write one of'} ${IDS.join(', ')}`,
  );
}
