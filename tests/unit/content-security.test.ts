import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inlineScripts, insertIntoHead } from '../../src/plugins/content-security/inline-scripts';
import {
  hashOf,
  headersFor,
  metaPolicy,
  netlifyHeaders,
  nginxConfig,
} from '../../src/plugins/content-security/policy';

test('the scripts that a browser runs are found, with their text as the browser reads it', () => {
  const page = `<!doctype html><html><head><meta charset=UTF-8>
    <script>first("<b>&amp;")\r\n</script><script type=module>second()</script><SCRIPT TYPE="Text/JavaScript">third()</SCRIPT>
    <script type=application/ld+json>{}</script><script src=a.js>ignored()</script><script type="text/plain">no()</script></head>
    <body><!-- <script>comment()</script> --><template><script>inert()</script></template><noscript><script>off()</script></noscript>
    <div title="<script>attribute()</script>"><script type="">fourth()</script></div></body></html>`;
  assert.deepEqual(inlineScripts(page), ['first("<b>&amp;")\n', 'second()', 'third()', 'fourth()']);
});

test('the tag comes after the encoding, and before every script', () => {
  assert.equal(
    insertIntoHead('<!doctype html><head><meta charset=UTF-8><title>x</title>', '<T>'),
    '<!doctype html><head><meta charset=UTF-8><T><title>x</title>',
  );
  assert.equal(
    insertIntoHead('<html><head class=a><title>x</title>', '<T>'),
    '<html><head class=a><T><title>x</title>',
  );
  assert.throws(
    () => insertIntoHead('<head><script>x</script><meta charset=UTF-8>', '<T>'),
    /comes before <meta charset>/,
  );
  assert.throws(() => insertIntoHead('<p>no head</p>', '<T>'), /no <head>/);
});

test('all forms of the policy have the same hashes and rules', () => {
  const hash = hashOf('a()');
  assert.equal(hash, `'sha256-${createHash('sha256').update('a()').digest('base64')}'`);
  const headers = headersFor([hash]);
  const policy = headers[0]?.[1].replace("; frame-ancestors 'none'", '') ?? '';
  // Only what has no policy of its own may run WebAssembly: the worker of the search.
  const ofPages = policy.replace(" 'wasm-unsafe-eval'", '');
  assert.notEqual(ofPages, policy);
  assert.match(ofPages, /script-src 'self' 'sha256-[^ ]+'$/);
  assert.doesNotMatch(ofPages, /script-src[^;]*unsafe|https?:|\*/);
  assert.equal(
    metaPolicy([hash]),
    `<meta http-equiv="Content-Security-Policy" content="${ofPages}">`,
  );
  for (const [name, value] of headers) {
    assert.ok(netlifyHeaders(headers, '/handbook/').includes(`\n  ${name}: ${value}\n`));
    assert.ok(
      nginxConfig(headers, '/handbook/').includes(`\nadd_header ${name} "${value}" always;\n`),
    );
  }
  assert.match(nginxConfig(headers, '/handbook/'), /^error_page 404 \/handbook\/404\.html;$/m);
});

test('files with a hash in their names are cached for good, by a rule of their own', () => {
  const file = netlifyHeaders(headersFor([]), '/handbook/');
  assert.match(
    file,
    /\n\/handbook\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n/,
  );
  // Cloudflare Pages would join the values of two rules for one file.
  assert.doesNotMatch(file.split('\n/')[0] ?? '', /Cache-Control/);
});
