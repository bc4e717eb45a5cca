import type { Plugin } from '@docusaurus/types';

type Config = Exclude<ReturnType<NonNullable<Plugin['configureWebpack']>>, void>;

/** A plugin of the bundler, which is Rspack with the interface of webpack. */
export type BundlerPlugin = Extract<
  NonNullable<Config['plugins']>[number],
  { apply: (...args: never[]) => void }
>;
