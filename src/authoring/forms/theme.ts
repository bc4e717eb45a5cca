import type { InlineCode, PhrasingContent } from 'mdast';
import type { Node } from 'unist';
import { THEMES } from '../../model/themes';
import { nearest } from '../nearest';
import type { Report } from '../problems';

const IDS = THEMES.map(({ id }) => id);

/** What a card's first cell or a question's heading begins with, in backticks: its id, and its own theme if it names one. */
export interface Lead {
  id?: InlineCode;
  theme?: InlineCode;
  /** What stands behind them. */
  words: PhrasingContent[];
}

/** Takes the id and the theme from the beginning of some words. */
export function readLead(nodes: PhrasingContent[]): Lead {
  const [id, space, theme, ...words] = nodes;
  if (id?.type !== 'inlineCode') return { words: nodes };
  if (space?.type === 'text' && !space.value.trim() && theme?.type === 'inlineCode')
    return { id, theme, words };
  return { id, words: nodes.slice(1) };
}

/** Reads the theme of an item: its own, or else what the component says of all its items. */
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

/** Reports `unknown-theme` where there is no such theme. */
export function checkTheme(theme: string, at: Pick<Node, 'position'>, report: Report): void {
  if (IDS.includes(theme)) return;
  const near = nearest(theme, IDS);
  report(
    at,
    'unknown-theme',
    `there is no theme “${theme}”: ${near ? `did you mean ${near}? The themes are` : 'write one of'} ${IDS.join(', ')}`,
  );
}
