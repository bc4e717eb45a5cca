import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site the way static hosts do: `/guides/x` is `guides/x.html`, and what is missing is `404.html`.
 *
 * @param folder the built site
 * @param base the path it is served under, with a slash at both ends
 * @param port a free port; throws where the folder is not there or the port is taken
 */
export async function serve(folder: string, base: string, port: number): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error(`${folder} holds no built site: run npm run build first`);
  const files = sirv(folder, { extensions: ['html'] });
  const missing = readFileSync(path.join(folder, '404.html'));
  const server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404, { 'content-type': 'text/html' }).end(missing);
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
}

if (require.main === module) {
  const [folder = 'build', base = '/', port = '4173'] = process.argv.slice(2);
  serve(folder, base, Number(port)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
