import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersIn } from '../../site/serve';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text|application)\/|svg/;
/** A name with a hash in it, as all four generators give to what never changes under its name. */
const HASHED = /[.-][\w-]{8,}\.\w+$/;

/** A file as it's sent. */
interface Sent {
  body: Buffer;
  headers: Record<string, string>;
}

/** A site that's being served. */
export interface Host {
  /** Its origin, without a slash at the end. */
  origin: string;
  close(): void;
}

/**
 * Serves a built site on a free port of this machine as a good host does: compressed once with
 * Brotli or gzip, hashed assets cached for a year, pages checked for changes each time, and with
 * the headers in the site's `_headers` if it has any. What's missing gets its `404.html`.
 *
 * It speaks HTTP/1.1, as no browser speaks HTTP/2 without a certificate.
 *
 * @param withoutScripts whether to take all scripts, and what loads them ahead, out of the pages
 */
export async function host(folder: string, withoutScripts = false): Promise<Host> {
  const common = existsSync(path.join(folder, '_headers')) ? headersIn(folder) : [];
  const cache = new Map<string, Sent>();

  function prepare(file: string, encoding: string): Sent {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const raw = readFileSync(file);
    const isPage = type.startsWith('text/html');
    const content = isPage && withoutScripts ? Buffer.from(scriptFree(raw.toString())) : raw;
    const packed = encoding && COMPRESSED.test(type) ? compress(content, encoding) : undefined;
    return {
      body: packed ?? content,
      headers: {
        'content-type': type,
        etag: `"${createHash('sha1').update(content).digest('hex')}"`,
        'cache-control':
          !isPage && HASHED.test(file)
            ? 'public, max-age=31536000, immutable'
            : 'public, max-age=0, must-revalidate',
        vary: 'accept-encoding',
        ...(packed && { 'content-encoding': encoding }),
      },
    };
  }

  function send(response: ServerResponse, status: number, file: string, accepted: string): void {
    const encoding = ['br', 'gzip'].find((each) => accepted.includes(each)) ?? '';
    const key = `${encoding} ${file}`;
    const { body, headers } = cache.get(key) ?? prepare(file, encoding);
    cache.set(key, { body, headers });
    for (const [name, value] of common) response.setHeader(name, value);
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const file = fileFor(folder, decodeURIComponent(pathname));
    if (file) return send(response, 200, file, accepted);
    const missing = path.join(folder, '404.html');
    if (existsSync(missing)) return send(response, 404, missing, accepted);
    response.writeHead(404).end();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page without its scripts and without the links that load scripts ahead. */
export const scriptFree = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*>/gi, (link) =>
      /modulepreload|as=["']?script|\.js\b/.test(link) ? '' : link,
    );

/** The file of an address: itself, with `.html`, or the page of the folder. */
function fileFor(folder: string, pathname: string): string | undefined {
  const named = path.join(folder, pathname);
  if (!named.startsWith(folder)) return undefined;
  return [named, `${named}.html`, path.join(named, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

const compress = (content: Buffer, encoding: string): Buffer =>
  encoding === 'br'
    ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    : gzipSync(content, { level: 9 });
