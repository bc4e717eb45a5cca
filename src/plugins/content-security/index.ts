import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, LoadedPlugin, Plugin } from '@docusaurus/types';
import { inlineScripts, insertIntoHead } from './inline-scripts';
import { hashOf, headersFor, metaPolicy, netlifyHeaders, nginxConfig } from './policy';

const NAME = 'content-security';

/**
 * The Docusaurus plugin that gives every built page a strict Content-Security-Policy. It also
 * writes the files that hosts read for the same policy, other headers, and caching: `_headers`
 * (Netlify and Cloudflare Pages) and `nginx-site.conf`, which also has nginx compress.
 *
 * Every inline script in the built pages is allowed by its hash, whichever plugin added it. Event
 * handlers in attributes, such as `onclick`, are blocked. The development server has no policy.
 *
 * It has to be the first plugin in the list, because it waits for the ones after it.
 */
export default function contentSecurityPlugin({ baseUrl }: LoadContext): Plugin {
  return {
    name: NAME,
    async postBuild({ outDir, plugins }) {
      await others(plugins);
      const all = new Set<string>();
      for (const file of htmlFilesIn(outDir)) {
        const html = readFileSync(file, 'utf8');
        const hashes = inlineScripts(html).map(hashOf);
        hashes.forEach((hash) => all.add(hash));
        try {
          writeFileSync(file, insertIntoHead(html, metaPolicy(hashes)));
        } catch (error) {
          throw new Error(`${path.relative(outDir, file)}: ${(error as Error).message}`);
        }
      }
      const headers = headersFor([...all].sort());
      writeFileSync(path.join(outDir, '_headers'), netlifyHeaders(headers, baseUrl));
      writeFileSync(path.join(outDir, 'nginx-site.conf'), nginxConfig(headers, baseUrl));
    },
  };
}

/**
 * Waits until the plugins after this one have finished their work after the build. Docusaurus
 * starts all of them at the same time, in no particular order, and some still write pages, such as
 * the one for redirects.
 */
async function others(plugins: LoadedPlugin[]): Promise<void> {
  const later = plugins
    .slice(plugins.findIndex(({ name }) => name === NAME) + 1)
    .filter(({ postBuild }) => postBuild);
  const running: Promise<void>[] = [];
  for (const plugin of later) {
    const postBuild = plugin.postBuild?.bind(plugin);
    plugin.postBuild = async (props) => {
      const run = Promise.resolve(postBuild?.(props));
      running.push(run);
      await run;
    };
  }
  await new Promise(setImmediate);
  if (running.length < later.length) {
    throw new Error(
      'Docusaurus no longer starts every postBuild at once: make src/plugins/content-security the last plugin, and take this wait out',
    );
  }
  await Promise.all(running);
}

const htmlFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(folder, name));
