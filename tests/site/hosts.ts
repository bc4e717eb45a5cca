import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { debianServer, deploySnippet, findNginx, nginxCommand } from '../nginx';
import { serve } from './serve';

/** A built site as a host serves it. */
export interface Hosted {
  /** The address of its first page. */
  url: string;
  stop(): Promise<void>;
}

export interface Host {
  name: string;
  /** Whether the host shows the site's own page for missing pages. */
  ownMissingPage: boolean;
  /** Whether it sends the headers that the build names. */
  headers: boolean;
  /** Serves the site in `folder` under `base`, a path with a slash at both ends. */
  start(folder: string, base: string): Promise<Hosted>;
}

const isThere = (program: string, word: string): boolean => spawnSync(program, [word]).status === 0;

/** nginx as Debian's own site has it, or by the snippet of the deploy page. */
const nginx =
  (bySnippet: boolean) =>
  (folder: string, base: string): Promise<Hosted> =>
    program(folder, base, (root, own, port) => {
      const server = bySnippet ? deploySnippet(root, base, port) : debianServer(root, port);
      return nginxCommand(own, server);
    });

const ALL: (Host & { isThere(): boolean })[] = [
  {
    name: 'GitHub Pages',
    isThere: () => true,
    ownMissingPage: true,
    headers: false,
    async start(folder, base) {
      const port = await freePort();
      const server = await serve(folder, base, port);
      return { url: `http://127.0.0.1:${port}${base}`, stop: async () => void server.close() };
    },
  },
  {
    name: 'Python’s http.server',
    isThere: () => isThere('python3', '--version'),
    ownMissingPage: false,
    headers: false,
    start: (folder, base) =>
      program(folder, base, (root, _own, port) => [
        'python3',
        '-m',
        'http.server',
        String(port),
        '--bind',
        '127.0.0.1',
        '--directory',
        root,
      ]),
  },
  {
    name: 'nginx',
    isThere: () => findNginx() !== undefined,
    ownMissingPage: false,
    headers: false,
    start: nginx(false),
  },
  {
    name: 'nginx with the snippet of the deploy page',
    isThere: () => findNginx() !== undefined,
    ownMissingPage: true,
    headers: true,
    start: nginx(true),
  },
];

/** The hosts that are installed here. */
export const HOSTS: Host[] = ALL.filter((host) => host.isThere());

/** The names of the others. */
export const MISSING = ALL.filter((host) => !host.isThere()).map(({ name }) => name);

/** Runs a server until it is stopped. `command` is given the folder to serve, one for files of its own, and a port. */
export async function program(
  folder: string,
  base: string,
  command: (root: string, own: string, port: number) => string[],
): Promise<Hosted> {
  const own = mkdtempSync(path.join(tmpdir(), 'handbook-host-'));
  let root = path.resolve(folder);
  if (base !== '/') {
    symlinkSync(root, path.join(own, base.slice(1, -1)));
    root = own;
  }
  const port = await freePort();
  const [name = '', ...words] = command(root, own, port);
  const server = spawn(name, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    rmSync(own, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}${base}`;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) {
      await stop();
      throw new Error(`${name} does not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, stop };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
