import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as GitHub Pages does: redirects `/guides/x` to `/guides/x/`, with the query,
 * and shows `404.html` for missing pages.
 *
 * @param folder the built site
 * @param base the path it's served under, with a slash at both ends
 * @param port a free port. Throws if the folder is missing or the port is taken
 * @param headers whether to send the headers in the site's `_headers`, as Netlify and Cloudflare
 * Pages do
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
  headers = false,
): Promise<Server> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`${folder} holds no built site: run npm run build first`);
  const files = sirv(folder, { extensions: ['html'] });
  const missing = readFileSync(path.join(folder, '404.html'));
  const sent = headers ? headersIn(folder) : [];
  const server = createServer((request, response) => {
    for (const [name, value] of sent) response.setHeader(name, value);
    const notFound = (): void =>
      void response.writeHead(404, { 'content-type': 'text/html' }).end(missing);
    const [pathname = '', query] = (request.url ?? '').split('?');
    const within = `${pathname}/`.startsWith(base) ? pathname.slice(base.length) : undefined;
    if (within === undefined) return notFound();
    const isFolder = existsSync(path.join(folder, within, 'index.html'));
    if (pathname.endsWith('/') && !isFolder) return notFound();
    if (isFolder && !pathname.endsWith('/')) {
      return void response
        .writeHead(301, { location: `${pathname}/${query === undefined ? '' : `?${query}`}` })
        .end();
    }
    request.url = `/${within}`;
    files(request, response, notFound);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  return server;
}

/** What a site's `_headers` says for all paths: its first rule. The others say how long files are cached. */
export const headersIn = (folder: string): [name: string, value: string][] => {
  const [, rule = ''] =
    /^\/\*\n((?: .*\n)*)/.exec(readFileSync(path.join(folder, '_headers'), 'utf8')) ?? [];
  return [...rule.matchAll(/^ +([^:]+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
};

if (require.main === module) {
  const [folder = 'build', base = '/', port = '4173', headers] = process.argv.slice(2);
  serve(folder, base, Number(port), headers === 'headers').catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
