import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findChromium } from '../../chromium';
import { VERSION } from './audit';

/** Above this load for each core, other programs slow the pages down. */
const BUSY = 0.5;

/**
 * What the figures were measured on, in one line, with a warning if other programs were at work.
 * Call it first: it includes the load so far.
 */
export function machine(): string {
  const chromium = findChromium();
  if (!chromium) throw new Error('There’s no Chromium: set PLAYWRIGHT_CHROMIUM to the path of one');
  const all = cpus();
  const loads = loadavg();
  return [
    `${all[0]?.model.trim() ?? 'unknown processor'}, ${all.length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    execFileSync(chromium, ['--version'], { encoding: 'utf8' }).trim().split(' built')[0],
    `Node.js ${process.version}`,
    `Lighthouse ${VERSION}`,
    `load average at the start ${loads.map((each) => each.toFixed(2)).join(', ')}`,
    ...((loads[0] ?? 0) > BUSY * all.length
      ? ['the machine was busy, so the times are too long']
      : []),
  ].join('; ');
}
