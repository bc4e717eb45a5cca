import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Budget } from './budget';

const FILE = 'tests/budget.json';

/** The budget. Throws if there's none. */
export function readBudget(): Budget {
  if (!existsSync(FILE))
    throw new Error(`${FILE} is missing: npm run budget -- --update writes it`);
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Makes what pages weigh now their budget. */
export const writeBudget = (budget: Budget): void =>
  writeFileSync(FILE, `${JSON.stringify(budget, null, 2)}\n`);
