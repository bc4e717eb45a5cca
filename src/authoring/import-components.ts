import type { ImportDeclaration } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** The files below `src/components` that guides use, and the components in each; the first one is the default export. */
const FILES: Record<string, string[]> = {
  CommonMistake: ['CommonMistake', 'BeforeAfter', 'ExactWords'],
  DoDontQuiz: ['DoDontQuiz'],
  Drawing: ['Drawing'],
  Exercise: ['Exercise', 'ExercisePrompt', 'ExerciseWork'],
  Faq: ['Faq', 'FaqAnswer', 'FaqDetails', 'FaqQuestion'],
  LevelTable: ['LevelTable'],
  OpenPractice: ['OpenPractice', 'OpenPracticePrompt', 'OpenPracticeWork'],
  Quiz: ['Quiz'],
  References: ['References'],
  SelfAssessment: ['SelfAssessment'],
  Story: ['Story', 'StoryPart'],
  WhichIsYours: ['WhichIsYours'],
  'WhichIsYours/AnnotatedResponse': ['AnnotatedResponse'],
  'WhichIsYours/ResponseChoice': ['ResponseChoice'],
  YourThree: ['YourThree'],
};

/**
 * The remark plugin that imports the components that a page has, so that it loads no others.
 *
 * It runs after the plugins that add components to the page.
 */
export default function remarkImportComponents() {
  return (tree: Root): void => {
    const used = new Set<string>();
    visit(tree, 'mdxJsxFlowElement', ({ name }: MdxJsxFlowElement) => void used.add(name ?? ''));
    const body = Object.entries(FILES).flatMap(([file, [main, ...others]]) => {
      const names = [main, ...others].filter((name) => name !== undefined && used.has(name));
      return names.length > 0 ? [toImport(file, names as string[], main)] : [];
    });
    if (body.length === 0) return;
    const estree = { type: 'Program' as const, sourceType: 'module' as const, comments: [], body };
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree } });
  };
}

/** The import of some components of a file. */
const toImport = (file: string, names: string[], main: string | undefined): ImportDeclaration => ({
  type: 'ImportDeclaration',
  specifiers: names.map((name) => {
    const local = { type: 'Identifier' as const, name };
    return name === main
      ? { type: 'ImportDefaultSpecifier', local }
      : { type: 'ImportSpecifier', local, imported: local };
  }),
  source: { type: 'Literal', value: `@site/src/components/${file}` },
  attributes: [],
});
