import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Debian puts nginx in a folder that only root searches for programs. */
const NAMES = ['nginx', '/usr/sbin/nginx'];
const DEPLOY_PAGE = '.github/DEPLOY.md';

/** The nginx to test with; undefined if there's none. */
export const findNginx = (): string | undefined =>
  NAMES.find((name) => spawnSync(name, ['-v']).status === 0);

/**
 * Installs Debian's nginx if that needs no password, as for root in a container. Throws with
 * instructions.
 */
export function installNginx(): string {
  const attempts = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'nginx-light'],
  ];
  for (const [program = '', ...words] of process.getuid?.() === 0 ? attempts : []) {
    console.log(`No nginx yet: ${program} ${words.join(' ')}`);
    spawnSync(program, words, { stdio: 'inherit', timeout: 300_000 });
  }
  const found = findNginx();
  if (found) return found;
  throw new Error(
    'No nginx was found. Run apt-get install nginx-light as root (on a Mac: brew install nginx), then run the test again.',
  );
}

/**
 * The command that runs nginx with a server block, as Debian configures it apart from what has to
 * belong to the current user. Its files are in the folder `own`.
 */
export function nginxCommand(own: string, server: string): string[] {
  const file = path.join(own, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    file,
    `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid nginx.pid;
error_log stderr;
events {}
http {
  types {
    text/html html; text/css css; application/javascript js; application/json json; application/wasm wasm;
    application/xml xml; text/plain txt; image/svg+xml svg; image/png png;
  }
  default_type application/octet-stream;
  gzip on;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path temp-${name};`).join(' ')}
  ${server}
}`,
  );
  return [findNginx() ?? 'nginx', '-p', own, '-e', 'stderr', '-c', file];
}

/** The server block of Debian's own site. */
export const debianServer = (root: string, port: number): string => `server {
  listen 127.0.0.1:${port};
  root ${root};
  index index.html index.htm index.nginx-debian.html;
  server_name _;
  location / {
    try_files $uri $uri/ =404;
  }
}`;

/** The server block that the deploy page shows, for a site that's served under `base` from `root`. */
export function deploySnippet(root: string, base: string, port: number): string {
  const text = readFileSync(DEPLOY_PAGE, 'utf8');
  const [, block = ''] = /^```nginx\n([\s\S]*?)^```$/m.exec(text) ?? [];
  return [
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/root \S+;/, `root ${root};`],
    [/include \S+;/, `include ${path.join(root, base, 'nginx-site.conf')};`],
  ].reduce((server, [from = '', to = '']) => {
    const changed = server.replace(from, String(to));
    if (changed === server) throw new Error(`${DEPLOY_PAGE}: the nginx snippet has no ${from}`);
    return changed;
  }, block);
}
