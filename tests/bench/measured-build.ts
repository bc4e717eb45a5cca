import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a build cost. */
export interface BuildCost {
  seconds: number;
  /** The processor time of the build and its children, in seconds: what else the machine does hardly changes it. */
  processor: number;
  /** The most memory that the build and its children had at once, in MB. */
  megabytes: number;
  /** How many programs the build started. */
  programs: number;
}

const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
/** How often memory is read, in milliseconds. */
const EVERY = 200;
/** How many ticks Linux counts in a second. */
const TICKS = 100;

/**
 * Gives a site a `node_modules` of its own, with links to this project's packages. The bundler's
 * cache is in that folder, so the first build there has none.
 */
export function linkPackages(folder: string): void {
  const own = path.join(folder, 'node_modules');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  for (const name of readdirSync('node_modules')) {
    if (name !== '.cache') symlinkSync(path.resolve('node_modules', name), path.join(own, name));
  }
}

/** Builds the site in a folder, into `build` there. Throws if that fails. Needs Linux. */
export async function measureBuild(folder: string): Promise<BuildCost> {
  const log = path.join(folder, 'programs.txt');
  rmSync(log, { force: true });
  const start = performance.now();
  const build = spawn(process.execPath, [DOCUSAURUS, 'build'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${path.resolve('tests/bench/log-programs.cjs')}`,
      PROGRAMS_LOG: log,
      SITE_BASE_URL: '/',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  let most = 0;
  let processor = 0;
  const timer = setInterval(() => {
    const { memory, ticks } = usageOf(build.pid ?? 0);
    most = Math.max(most, memory);
    processor = Math.max(processor, ticks / TICKS);
  }, EVERY);
  const code = await new Promise((resolve) => build.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${said.slice(-4000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    processor,
    megabytes: most / 1024,
    programs: existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0,
  };
}

/** What a process and its children use: memory in kB, and processor time in ticks; nothing if it's gone. */
function usageOf(pid: number): { memory: number; ticks: number } {
  try {
    const folder = `/proc/${pid}`;
    const memory = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1];
    // After the program's name, in parentheses: proc_pid_stat(5). The four times include those of children that ended.
    const fields = readFileSync(`${folder}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
    const children = readdirSync(`${folder}/task`).flatMap((task) =>
      readFileSync(`${folder}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children
      .map((child) => usageOf(Number(child)))
      .reduce(
        (sum, each) => ({ memory: sum.memory + each.memory, ticks: sum.ticks + each.ticks }),
        {
          memory: Number(memory ?? 0),
          ticks,
        },
      );
  } catch {
    return { memory: 0, ticks: 0 };
  }
}
