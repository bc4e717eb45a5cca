import type { PhrasingContent } from 'mdast';
import type { Phrase } from '../model/rich-text';
import type { Report } from './problems';

/**
 * Converts inline Markdown to data that a component can show.
 *
 * Reports what can't be shown on a card or next to a checkbox (images, notes) as
 * `unsupported-markup`.
 */
export function toPhrase(nodes: PhrasingContent[], report: Report): Phrase {
  const phrase: Phrase = [];
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        phrase.push(node.value.replace(/\s+/g, ' '));
        break;
      case 'break':
        phrase.push(' ');
        break;
      case 'emphasis':
      case 'strong':
        phrase.push({ mark: node.type, phrase: toPhrase(node.children, report) });
        break;
      case 'inlineCode':
        phrase.push({ mark: 'code', text: node.value });
        break;
      case 'link':
        phrase.push({ mark: 'link', href: node.url, phrase: toPhrase(node.children, report) });
        break;
      case 'mdxJsxTextElement':
        // Already reported by rules/safety.ts and practice-items.ts.
        break;
      default:
        report(
          node,
          'unsupported-markup',
          'there can be only words, emphasis, code, and links here: delete the rest, or put it above the component',
        );
    }
  }
  return phrase;
}

/** A phrase without leading spaces. */
export function trimStart(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  if (typeof first !== 'string') return phrase;
  const text = first.trimStart();
  return text ? [text, ...rest] : rest;
}
