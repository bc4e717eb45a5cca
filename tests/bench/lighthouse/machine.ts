import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findChromium } from '../../chromium';
import { VERSION } from './audit';

/** What the figures were measured on, in one line. Call it first: it includes the load so far. */
export function machine(): string {
  const chromium = findChromium();
  if (!chromium) throw new Error('There’s no Chromium: set PLAYWRIGHT_CHROMIUM to the path of one');
  const all = cpus();
  return [
    `${all[0]?.model.trim() ?? 'unknown processor'}, ${all.length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    execFileSync(chromium, ['--version'], { encoding: 'utf8' }).trim().split(' built')[0],
    `Node.js ${process.version}`,
    `Lighthouse ${VERSION}`,
    `load average at the start ${loadavg()
      .map((each) => each.toFixed(2))
      .join(', ')}`,
  ].join('; ');
}
