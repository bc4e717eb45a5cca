import type { Expression, Property, SpreadElement } from 'estree';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

/**
 * Removes headings from a page's table of contents if a component has turned them into data, such
 * as the questions of a quiz, since they have no anchor. By then, Docusaurus has written the table
 * as `export const toc = [{value, id, level}, …]`.
 */
export function keepToPage(tree: Root): void {
  const anchors = new Set<unknown>();
  visit(tree, 'heading', ({ data }) => void anchors.add((data as { id?: string } | undefined)?.id));
  visit(tree, 'mdxjsEsm', ({ data }) => {
    for (const statement of data?.estree?.body ?? []) {
      if (
        statement.type !== 'ExportNamedDeclaration' ||
        statement.declaration?.type !== 'VariableDeclaration'
      )
        continue;
      const [{ id, init } = {}] = statement.declaration.declarations;
      if (id?.type !== 'Identifier' || id.name !== 'toc' || init?.type !== 'ArrayExpression')
        continue;
      init.elements = init.elements.filter(
        (entry) => !entry || !anchorOf(entry) || anchors.has(anchorOf(entry)),
      );
    }
  });
}

/** The `id` of an entry; undefined if it isn't an entry of the page itself. */
function anchorOf(entry: Expression | SpreadElement): unknown {
  if (entry.type !== 'ObjectExpression') return undefined;
  const id = entry.properties.find(
    (each): each is Property => each.type === 'Property' && nameOf(each) === 'id',
  );
  return id?.value.type === 'Literal' ? id.value.value : undefined;
}

const nameOf = ({ key }: Property): unknown =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' && key.value;
