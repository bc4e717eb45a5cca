/** What the routes of all guides have in common. */
export interface Common {
  /** The start of every path, as in `/guides/`. */
  base: string;
  /** The name of the chunk with the component. */
  component: string;
  sidebar: string;
}

/** The path of a guide's route: `star-method` is at `/guides/star-method/`, and `long/index` at `/guides/long/`. */
export const routePathOf = ({ base }: Common, id: string): string =>
  `${base}${id.replace(/\/index$/, '')}/`;

/** The same as Docusaurus's global data has it: the slash at the end is only there for a folder. */
export const docPathOf = (common: Common, id: string): string =>
  id.endsWith('/index') ? routePathOf(common, id) : `${common.base}${id}`;
