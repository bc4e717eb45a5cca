/*
 * How fast the pages are on a phone: `npx tsx tests/bench/lighthouse.ts [OPTIONS]`, for the site in
 * `build`. Prints a table in Markdown, the machine it was measured on, and which targets are missed.
 *
 *   --pages a,b   only pages whose addresses end like this, such as handling-failure; `/` is the
 *                 landing page. Otherwise all guides and the landing page
 *   --rounds 3    how many times each page is visited. The table has the medians
 *   --field       the guide “Handling Failure” made with other generators as well, see field.ts
 *   --folder DIR  another built site than the one in `build`
 *
 * It serves the site compressed, and visits it with Lighthouse's phone and default throttling. Each
 * page is visited by turns with its copy without scripts, which shows what the scripts cost. A visit
 * takes ten seconds or so, and nothing else should run meanwhile. It needs the npm registry once.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { audit, type Category, installLighthouse, type Visit } from './lighthouse/audit';
import { buildField } from './lighthouse/field';
import { type Host, host } from './lighthouse/host';
import { machine } from './lighthouse/machine';
import { pagesIn } from './lighthouse/pages';
import { costlyIn, kilobytes, median, missedIn, type Row, tableOf } from './lighthouse/table';
import { missedWeights, type Weights, weigh } from './lighthouse/weights';

/** Where a row's visits go. */
interface Stop {
  address: string;
  visits: Visit[];
  /** Whether only speed is measured. */
  fast?: boolean;
}

/**
 * Visits every stop once, and rates accessibility and the like the first time only: they don't
 * change from one visit to the next.
 */
async function round(number: number, stops: Stop[]): Promise<void> {
  // What comes first has a cold disk, so it isn't always the same one.
  const turned = number % 2 === 0 ? stops : [...stops].reverse();
  for (const { address, visits, fast } of turned) {
    const only: Category[] | undefined = fast || visits.length > 0 ? ['performance'] : undefined;
    const visit = await audit(address, only);
    visits.push(visit);
    console.error(
      `${number + 1}  ${address}  ${visit.scores.performance}  LCP ${visit.lcp.toFixed(0)}  TBT ${visit.tbt.toFixed(0)}`,
    );
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      field: { type: 'boolean', default: false },
      folder: { type: 'string', default: 'build' },
    },
  });
  const folder = path.resolve(values.folder);
  const pages = pagesIn(folder, values.pages?.split(','));
  const described = machine();
  installLighthouse();
  const sites = values.field ? buildField() : [];

  const hosts: Host[] = [];
  const open = async (...words: Parameters<typeof host>): Promise<string> => {
    const opened = await host(...words);
    hosts.push(opened);
    return opened.origin;
  };
  const [ours, bare] = [await open(folder), await open(folder, true)];
  const rows: Row[] = [];
  const stops: Stop[] = [];
  const add = (name: string, address: string, addressOfBare?: string): void => {
    const row: Row = { name, visits: [], scriptFree: [] };
    rows.push(row);
    stops.push({ address, visits: row.visits });
    if (addressOfBare) stops.push({ address: addressOfBare, visits: row.scriptFree, fast: true });
  };
  for (const site of sites) add(site.name, (await open(site.folder)) + site.address);
  for (const page of pages) add(`ours, ${page}`, ours + page, bare + page);
  try {
    for (let number = 0; number < Number(values.rounds); number++) await round(number, stops);
    const weights = await weigh(folder, ours, [...new Set(['/', ...pages])]);
    report(values.rounds, described, rows, rows.slice(sites.length), weights);
  } finally {
    for (const each of hosts) each.close();
  }
}

/** Prints everything. `own` are the rows that the targets are for. */
function report(rounds: string, where: string, rows: Row[], own: Row[], weights: Weights): void {
  const speeds = rows.flatMap(({ visits }) => visits.map(({ speed }) => speed));
  console.log(`Median of ${rounds}. ${where}; benchmark index ${median(speeds).toFixed(0)}.\n`);
  console.log(tableOf(rows));
  const { first, inUse, styles } = weights;
  console.log(
    `\nIn gzip, all our pages here load ${kilobytes(inUse)} of scripts in use, ${kilobytes(first)} of it before the reader does anything, and at most ${kilobytes(styles)} of styles.`,
  );
  const print = (title: string, lines: string[]): void =>
    console.log(`\n${title}${lines.map((line) => `\n- ${line}`).join('') || ' nothing'}`);
  print('Missed:', [...missedIn(own), ...missedWeights(weights)]);
  print('Costs points:', costlyIn(rows));
}

void main();
