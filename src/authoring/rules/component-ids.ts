import type { SiteRule } from './rule';

/** No two components on the site have the same id. */
export const checkComponentIds: SiteRule = (guides, report) => {
  const seen = new Map<string, string>();
  for (const guide of guides) {
    for (const { id, line, column } of guide.components) {
      if (!id) continue;
      const first = seen.get(id);
      const start = { line, column };
      if (first === undefined) seen.set(id, `${guide.file}:${line}`);
      else
        report(
          guide,
          { position: { start, end: start } },
          'repeated-id',
          `the id “${id}” is already used at ${first}: give this component an id of its own`,
        );
    }
  }
};
