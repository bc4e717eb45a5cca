import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * The types of scripts that a browser runs, or that decide what it runs. All others are data, such
 * as JSON-LD.
 */
const RUNS = /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)?$/;

/** The inline scripts that a browser would run in a page. */
export const inlineScripts = (html: string): string[] =>
  elementsOf(parse(html))
    .filter(
      (element) =>
        element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        RUNS.test(typeOf(element)),
    )
    .map(({ childNodes }) =>
      childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    );

/**
 * Inserts `tag` as early as possible in the head of a page: after the declaration of its encoding,
 * which browsers only look for in the first 1,024 bytes. Throws if a script would come before the
 * tag.
 */
export function insertIntoHead(html: string, tag: string): string {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }));
  const placeOf = (found: Element | undefined) =>
    found?.sourceCodeLocation?.startTag ?? found?.sourceCodeLocation ?? undefined;
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  );
  const at = (placeOf(charset) ?? placeOf(elements.find(({ tagName }) => tagName === 'head')))
    ?.endOffset;
  if (at === undefined)
    throw new Error('the page has no <head>, where its Content-Security-Policy belongs');
  const first = placeOf(elements.find(({ tagName }) => tagName === 'script'))?.startOffset;
  if (first !== undefined && first < at)
    throw new Error(
      'a script comes before <meta charset>, and the Content-Security-Policy would not hold for it',
    );
  return html.slice(0, at) + tag + html.slice(at);
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

const typeOf = (element: Element): string =>
  (attribute(element, 'type') ?? '').trim().toLowerCase();

/**
 * The elements of a page, in order, without those in a `<template>`, since browsers don't run them.
 */
function elementsOf(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
}
