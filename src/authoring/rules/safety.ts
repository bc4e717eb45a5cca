import type { Comment, Program } from 'estree';
import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { isLocalAddress, isSafeAddress } from '../../model/safe-address';
import { attributesOf, GUIDE_COMPONENTS } from '../attributes';
import type { Located, Report } from '../problems';

/** The notes that Docusaurus knows, as in `:::note[Title]`. */
export const NOTES = [
  'note',
  'tip',
  'info',
  'warning',
  'danger',
  'caution',
  'important',
  'secondary',
  'success',
];

/** Files of these kinds can't run code when a browser opens them. An SVG can. */
export const PICTURE = /\.(png|jpe?g|gif|webp|avif)$/;

/** Markdown that can only become words. Anything else without a case of its own is refused. */
const PLAIN = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'linkReference',
  'footnoteReference',
  'footnoteDefinition',
]);

/**
 * What a heading may contain. Docusaurus copies anything else into the table of contents as HTML,
 * without escaping it.
 */
const IN_HEADING = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link']);

const ANCHOR = /^[\p{L}\p{M}\p{N}_-]+$/u;

/**
 * Reports everything in a guide that could be more than words: code, components and attributes that
 * aren't in the list in `attributes.ts`, and addresses that aren't in the list in
 * `safe-address.ts`. It lists what's allowed, and refuses the rest.
 *
 * The content check and the build both call it, each with its own parse of the text, so a guide
 * that the two parsers read differently can't get past both.
 *
 * @param tree as the parser returned it. Later steps of a build add code of their own
 */
export function checkSafety(tree: Root, report: Report): void {
  const pictures = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier));
  walk(tree, tree, (node, place) => {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node as MdxJsxFlowElement | MdxJsxTextElement, place, report);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) {
          report(
            place,
            'code',
            'text between { and } is read as code: write \\{ for the character, or {/* … */} for a comment, without @ in it',
          );
        }
        break;
      case 'mdxjsEsm':
        report(
          place,
          'code',
          'a guide can’t import or export anything: the components are already there',
        );
        break;
      case 'textDirective':
      case 'leafDirective':
      case 'containerDirective':
        checkDirective(node as Directive, place, report);
        break;
      case 'link':
        checkAddress((node as unknown as { url: string }).url, place, report);
        break;
      case 'definition': {
        const { url, identifier } = node as unknown as { url: string; identifier: string };
        if (pictures.has(identifier)) checkPicture(url, place, report);
        else checkAddress(url, place, report);
        break;
      }
      case 'image':
        checkPicture((node as unknown as { url: string }).url, place, report);
        break;
      case 'imageReference':
        break;
      default:
        if (!PLAIN.has(node.type))
          report(
            place,
            'code',
            `a guide can’t hold this (${node.type}): write it in plain Markdown`,
          );
    }
    if (node.type === 'heading') checkHeading(node as Parent & { depth: number }, place, report);
  });
}

/**
 * Calls `see` for every node, with the nearest position that the parser knows. Some nodes, such as
 * email addresses, have none.
 */
function walk(node: Node, at: Located, see: (node: Node, place: Located) => void): void {
  const place = node.position ? node : at;
  see(node, place);
  for (const child of (node as Partial<Parent>).children ?? []) walk(child, place, see);
}

/** Names in the wrong case count as the component that they look like. */
function checkElement(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  place: Located,
  report: Report,
): void {
  const name = element.name ?? '';
  const known = attributesOf(name);
  if (!known) {
    const meant = GUIDE_COMPONENTS.find((each) => each.toLowerCase() === name.toLowerCase());
    report(
      place,
      'unknown-component',
      `there is no <${name}>: ${meant ? `write <${meant}>` : `write Markdown, or \\< for the character; a guide can use ${GUIDE_COMPONENTS.join(', ')}`}`,
    );
    return;
  }
  const form =
    known.length > 0
      ? `it takes ${known.map((each) => `${each}="…"`).join(', ')}`
      : 'it takes no attributes';
  for (const attribute of element.attributes) {
    const named = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (
      attribute.type === 'mdxJsxAttribute' &&
      known.includes(named) &&
      typeof attribute.value === 'string'
    )
      continue;
    report(
      attribute.position ? attribute : place,
      'unknown-attribute',
      `<${name}> can’t take ${named} as it is written: ${form}`,
    );
  }
}

/**
 * Whether an expression is just one block comment. Compilers read `@jsx…` in a comment as an
 * instruction.
 */
function isComment(node: Node): boolean {
  const { value, data } = node as Node & {
    value: string;
    data?: { estree?: (Program & { comments?: Comment[] }) | null };
  };
  const program = data?.estree;
  const isOne =
    program?.body.length === 0 &&
    program.comments?.length === 1 &&
    program.comments[0]?.type === 'Block';
  return (
    isOne && /^\s*\/\*(?:(?!\*\/)[^@])*\*\/\s*$/.test(value) && !/source(Mapping)?URL/i.test(value)
  );
}

interface Directive extends Parent {
  name: string;
  attributes?: Record<string, unknown> | null;
}

function checkDirective(
  { type, name, attributes, children }: Directive,
  place: Located,
  report: Report,
): void {
  const plain = Object.keys(attributes ?? {}).length === 0;
  // Docusaurus turns these back into words: the `:30` of 10:30.
  if (type === 'textDirective' && plain && children.length === 0) return;
  if (type !== 'containerDirective') {
    report(
      place,
      'unknown-note',
      `${type === 'leafDirective' ? '::' : ':'}${name} is read as a command that doesn’t exist: write \\: for the character`,
    );
  } else if (!NOTES.includes(name)) {
    report(
      place,
      'unknown-note',
      `there is no note “${name}”: begin it with :::note[Title], or another of ${NOTES.join(', ')}`,
    );
  } else if (!plain) {
    report(
      place,
      'unknown-note',
      `a note takes no attributes in { }: write its title in brackets, as in :::${name}[Title]`,
    );
  }
}

function checkAddress(url: string, place: Located, report: Report): void {
  if (!isSafeAddress(url)) {
    report(
      place,
      'unsafe-address',
      'a link can lead to https://…, mailto:…, the file of a guide, or a heading on the page: use one of these in plain characters, or delete the link',
    );
  } else if (isLocalAddress(url) && isOtherFile(url)) {
    report(
      place,
      'unsafe-address',
      'inside the site a link can lead to a guide (.mdx) or a picture (.png, .jpg, .webp): link to one of these, or delete the link',
    );
  }
}

/** Whether a local address is for a file that's neither a guide nor a picture. */
function isOtherFile(url: string): boolean {
  const [path = '', ...anchor] = url.split('#');
  const file = path.split('/').at(-1) ?? '';
  return PICTURE.test(file)
    ? anchor.length > 0
    : /[^.]\.[^.]*$/.test(file) && !file.endsWith('.mdx');
}

function checkPicture(url: string, place: Located, report: Report): void {
  if (!url || (isLocalAddress(url) && PICTURE.test(url))) return;
  report(
    place,
    'remote-image',
    'a picture is a file in docs/ (.png, .jpg, .webp, .gif, or .avif), never one on another site: put the file next to the guide, as in ![what it shows](./picture.png)',
  );
}

function checkHeading(heading: Parent & { depth: number }, place: Located, report: Report): void {
  const last = heading.children.at(-1);
  const comment =
    last?.type === 'mdxTextExpression'
      ? /^\/\*\s*#([\s\S]*?)\s*\*\/$/.exec((last as Node & { value: string }).value.trim())
      : null;
  if (comment && !ANCHOR.test(comment[1] ?? '')) {
    report(
      last ?? place,
      'heading-id',
      'an anchor can have only letters, digits, and hyphens, as in {/* #the-formula */}',
    );
  }
  if (/\{#[\s\S]*\}$/.test(wordsIn(heading))) {
    report(
      place,
      'heading-id',
      'put the anchor in a comment at the end of the heading: {/* #the-formula */}',
    );
  }
  if (heading.depth === 1 && wordsIn(heading).includes('\\')) {
    report(
      place,
      'heading-markup',
      'the title of a guide can’t have a backslash in it: use other words',
    );
  }
  for (const child of heading.children) {
    walk(child, place, (node, at) => {
      // Anything else that's wrong with an expression or an element gets its own message.
      const reported =
        node.type.startsWith('mdxJsx') || (node.type === 'mdxTextExpression' && !isComment(node));
      if (IN_HEADING.has(node.type) || reported || (node === last && comment)) return;
      if (node.type === 'textDirective' && (node as Directive).children.length === 0) return;
      report(
        at,
        'heading-markup',
        'a heading can have only words, emphasis, code, inline links, and an anchor in a comment at the end: put the rest below it',
      );
    });
  }
}
