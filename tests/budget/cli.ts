/*
 * What pages weigh, and whether that's within their budget in tests/budget.json: `npm run budget`. It builds the site first
 * if anything that goes into it has changed. `npm run budget -- --update` makes what they weigh now the budget.
 */
import { BUILDS, isCurrent } from '../builds';
import { launchChromium } from '../chromium';
import { BUILD } from '../site/builds';
import { serve } from '../site/serve';
import { readBudget, writeBudget } from './budget-file';
import { overruns, savings } from './compare';
import { type Measured, measure } from './measure';

const PORT = 41780;

async function measureBuild(): Promise<Measured> {
  const server = await serve(BUILD, '/', PORT);
  const browser = await launchChromium();
  try {
    return await measure(() => browser.newPage(), `http://127.0.0.1:${PORT}`, BUILD);
  } finally {
    await browser.close();
    server.close();
  }
}

/** What a reader loads, a line of a Markdown table for each kind of page. */
function tableOf({ budget, weights }: Measured): string {
  const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = Object.entries(weights).map(([kind, { html, styles, first, scripts }]) => [
    kind,
    ...[html, styles, first, html + styles + first, scripts].map(kb),
    kb(budget.kinds[kind]?.scripts ?? 0),
  ]);
  const head = [
    'kB of gzip',
    'HTML',
    'styles',
    'scripts at first',
    'first visit',
    'scripts in use',
    'of them code',
  ];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

async function main(): Promise<void> {
  const [build] = BUILDS;
  if (build && !isCurrent(build.folder) && !build.make()) process.exit(1);
  const measured = await measureBuild();
  const { shared } = measured.budget;
  console.log(tableOf(measured));
  console.log(
    `\nAll pages load ${shared.scripts} bytes of scripts in use, and ${shared.styles} of styles.`,
  );
  if (process.argv.includes('--update')) return writeBudget(measured.budget);
  const budget = readBudget();
  for (const line of savings(budget, measured.budget)) console.log(line);
  const over = overruns(budget, measured.budget);
  if (over.length === 0) return;
  console.error(`\n${over.join('\n')}`);
  process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
