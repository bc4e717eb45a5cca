import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readGuide, type Guide } from './guide';
import type { Problem } from './problems';

export interface CheckedGuides {
  guides: Guide[];
  problems: Problem[];
}

/** Reads every `.mdx` file under `folder`, and holds the guides against each other: an id is one item's on the whole site. */
export function checkGuides(folder: string): CheckedGuides {
  const guides = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => path.join(folder, name))
    .map((file) => readGuide(path.relative(process.cwd(), file), readFileSync(file, 'utf8')));
  return { guides, problems: [...guides.flatMap(({ problems }) => problems), ...repeatedComponentIds(guides)] };
}

function repeatedComponentIds(guides: Guide[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, items } of guides) {
    for (const { id, line, column } of items.ids) {
      if (!id) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, `${file}:${line}`);
      else problems.push({ file, line, column, rule: 'repeated-id', message: `the id “${id}” is already used at ${first}: give this component an id of its own` });
    }
  }
  return problems;
}
