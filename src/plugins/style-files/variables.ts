import type { AnyNode, Container, Declaration, Document, Root } from 'postcss';

/** The variables of Infima, the theme, and the tools that write styles for older browsers. Ours are left as they are. */
const THEIRS = /^--(ifm|docusaurus|doc|csstools)-/;
/** What only the `html` element matches. */
const ON_ROOT = /^(:root|html)?(\[data-theme=["']?dark["']?\])?(:root)?$/;
const USE = /var\(\s*(--[-\w]+)\s*(?:,[^()]*)?\)/g;
/** Longer values are repeated only where that's the one use, in characters. */
const SHORT = 40;

/**
 * Takes the indirection out of the variables of Infima and the theme, in all sheets of the site at once: those that are
 * never read, those that the site sets anew for every page, and those with one value for the whole site, which is
 * written where it's read. `isSet` tells whether scripts know a variable, which is then left alone.
 */
export function resolveVariables(sheets: Root[], isSet: (variable: string) => boolean): void {
  dropOverridden(sheets);
  do dropUnread(sheets, isSet);
  while (inlineConstants(sheets, isSet));
}

function dropUnread(sheets: Root[], isSet: (variable: string) => boolean): void {
  for (;;) {
    const { set, read } = survey(sheets);
    const unread = [...set].filter(
      ([name]) => THEIRS.test(name) && !read.has(name) && !isSet(name),
    );
    if (unread.length === 0) return;
    for (const [, declarations] of unread) declarations.forEach(drop);
  }
}

/** What a layer says about the whole page doesn't count where the site's own styles, in no layer, say it too. */
function dropOverridden(sheets: Root[]): void {
  for (const [, declarations] of survey(sheets).set) {
    const own = declarations.find((each) => isOnRoot(each) && within(each).length === 0);
    const selectors = own ? selectorsOf(own) : [];
    if (!selectors.includes(':root') || selectors.length < 2) continue;
    declarations.filter((each) => isOnRoot(each) && isIn(each, 'layer')).forEach(drop);
  }
}

/** Writes the values of constants where they're read. Returns whether there were any. */
function inlineConstants(sheets: Root[], isSet: (variable: string) => boolean): boolean {
  const { set, read } = survey(sheets);
  const values = new Map<string, string>();
  for (const [name, [only, ...more]] of set) {
    if (!only || more.length > 0 || !THEIRS.test(name) || isSet(name)) continue;
    const onEveryPage = selectorsOf(only).includes(':root') && isOnRoot(only);
    if (!onEveryPage || within(only).some((each) => each !== 'layer')) continue;
    const inner = [...only.value.matchAll(USE)].map(([, each]) => each as string);
    if (!inner.every((each) => set.get(each)?.every(isOnRoot))) continue;
    if (only.value.length <= SHORT || read.get(name) === 1) values.set(name, only.value);
  }
  // A value with constants in it waits for the next round.
  const ready = [...values].filter(
    ([, value]) => ![...value.matchAll(USE)].some(([, each]) => values.has(each as string)),
  );
  const known = new Map(ready);
  let found = false;
  for (const sheet of sheets)
    sheet.walkDecls((declaration) => {
      const value = declaration.value.replace(USE, (use, name: string) =>
        known.has(name) ? ` ${known.get(name)} ` : use,
      );
      if (value === declaration.value) return;
      declaration.value = value.trim();
      found = true;
    });
  return found;
}

/** Where each variable is set, and how often it's read. */
function survey(sheets: Root[]): { set: Map<string, Declaration[]>; read: Map<string, number> } {
  const set = new Map<string, Declaration[]>();
  const read = new Map<string, number>();
  for (const sheet of sheets)
    sheet.walkDecls((declaration) => {
      const { prop, value } = declaration;
      if (prop.startsWith('--')) set.set(prop, [...(set.get(prop) ?? []), declaration]);
      for (const [, name] of value.matchAll(/var\(\s*(--[-\w]+)/g))
        read.set(name as string, (read.get(name as string) ?? 0) + 1);
    });
  return { set, read };
}

const selectorsOf = ({ parent }: Declaration): string[] =>
  parent?.type === 'rule' && 'selectors' in parent ? (parent.selectors as string[]) : [];

const isOnRoot = (declaration: Declaration): boolean => {
  const selectors = selectorsOf(declaration);
  return selectors.length > 0 && selectors.every((each) => ON_ROOT.test(each));
};

/** The names of the at-rules around a declaration. */
function within(declaration: Declaration): string[] {
  const names: string[] = [];
  let node: AnyNode | Container | Document | undefined = declaration.parent?.parent;
  for (; node; node = node.parent)
    if (node.type === 'atrule' && 'name' in node) names.push(String(node.name));
  return names;
}

const isIn = (declaration: Declaration, name: string): boolean =>
  within(declaration).includes(name);

function drop(declaration: Declaration): void {
  const rule = declaration.parent;
  declaration.remove();
  if (rule?.nodes.length === 0) rule.remove();
}
