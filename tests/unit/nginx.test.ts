import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { FOREVER, REVALIDATE } from '../../src/plugins/content-security/caching';
import { headersFor, nginxConfig } from '../../src/plugins/content-security/policy';
import { deploySnippet, findNginx, installNginx, nginxCommand } from '../nginx';
import { type Hosted, program } from '../site/hosts';

/*
 * nginx really runs with the snippet of the deploy page, and with what the build writes for it.
 */

const HEADERS = headersFor(["'sha256-abc'"]);
/** Long enough to be worth compressing. */
const TEXT = 'The words of a file. '.repeat(50);
const HTML = ['index.html', 'guides/star/index.html', '404.html'];
const HASHED = [
  'assets/js/main.0123abcd.js',
  'assets/css/styles.0123abcd.css',
  'assets/images/a-0123abcd.svg',
  'assets/data.0123abcd.json',
  'pagefind/fragment/en_0123.pf_fragment',
  'pagefind/index/en_0123.pf_index',
];
const OTHERS = ['img/logo.svg', 'sitemap.xml', 'licenses.txt', 'pagefind/pagefind.js'];
const UNNAMED = ['pagefind/wasm.en.pagefind', 'sound.wasm'];

for (const base of ['/', '/hand.book/']) {
  let site: string;
  let host: Hosted;

  before(async () => {
    if (!findNginx()) installNginx();
    site = mkdtempSync(path.join(tmpdir(), 'handbook-nginx-'));
    for (const name of [...HTML, ...HASHED, ...OTHERS, ...UNNAMED]) {
      mkdirSync(path.join(site, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(site, name), `${name} ${TEXT}`);
    }
    writeFileSync(path.join(site, 'nginx-site.conf'), nginxConfig(HEADERS, base));
    host = await program(site, base, (root, own, port) => {
      const command = nginxCommand(own, deploySnippet(root, base, port));
      const [name = '', ...words] = command;
      const tested = spawnSync(name, [...words, '-t'], { encoding: 'utf8' });
      assert.equal(tested.status, 0, tested.stderr);
      assert.doesNotMatch(tested.stderr, /\[warn\]/);
      return command;
    });
  });

  after(async () => {
    await host?.stop();
    rmSync(site, { recursive: true, force: true });
  });

  const get = (name: string): Promise<Response> =>
    fetch(host.url + name, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });

  test(`nginx at ${base} caches hashed files for good, and has the others asked for again`, async () => {
    for (const name of [...HASHED, ...OTHERS, ...UNNAMED, '', 'guides/star/']) {
      const found = await get(name);
      const expected = HASHED.includes(name) ? FOREVER : REVALIDATE;
      assert.deepEqual([found.status, found.headers.get('cache-control')], [200, expected], name);
      const tag = found.headers.get('etag') ?? '';
      const again = await fetch(host.url + name, {
        headers: { 'accept-encoding': 'gzip', 'if-none-match': tag },
      });
      assert.deepEqual([again.status, again.headers.get('cache-control')], [304, expected], name);
    }
  });

  test(`nginx at ${base} compresses what gets smaller by that`, async () => {
    for (const name of [...HASHED.slice(0, 4), ...OTHERS, 'sound.wasm', '', 'nothing/']) {
      const found = await get(name);
      assert.equal(found.headers.get('content-encoding'), 'gzip', name);
      assert.equal(found.headers.get('vary'), 'Accept-Encoding', name);
    }
    const plain = await fetch(host.url, { headers: { 'accept-encoding': 'identity' } });
    assert.equal(plain.headers.get('content-encoding'), null);
  });

  test(`nginx at ${base} sends the security headers with everything`, async () => {
    for (const name of ['', ...HASHED.slice(0, 1), 'nothing/', 'guides/star']) {
      const found = await get(name);
      for (const [header, value] of HEADERS)
        assert.equal(found.headers.get(header), value, `${name} ${header}`);
    }
  });

  test(`nginx at ${base} shows 404.html for what's missing, and doesn't have it cached`, async () => {
    for (const name of ['nothing/', 'assets/js/gone.0123abcd.js']) {
      const found = await get(name);
      assert.deepEqual(
        [found.status, found.headers.get('cache-control'), await found.text()],
        [404, REVALIDATE, `404.html ${TEXT}`],
        name,
      );
    }
  });

  test(`nginx at ${base} redirects to the slash without naming a host`, async () => {
    const found = await get('guides/star?deck=a%2Fb');
    assert.equal(found.status, 301);
    assert.equal(found.headers.get('location'), `${base}guides/star/?deck=a%2Fb`);
  });
}
