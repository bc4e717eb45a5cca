import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Visit } from '../bench/lighthouse/audit';
import { scriptFree } from '../bench/lighthouse/host';
import { costlyIn, missedIn, type Row, tableOf } from '../bench/lighthouse/table';

const visit = (change: Partial<Visit> = {}): Visit => ({
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  costly: [],
  lcp: 1000,
  tbt: 0,
  cls: 0,
  bytes: 50_000,
  requests: 5,
  speed: 1000,
  ...change,
});

const row = (name: string, changes: Partial<Visit>[]): Row => ({
  name,
  visits: changes.map(visit),
  scriptFree: [visit(), visit(), visit()],
});

test('the copy without scripts has the words and the styles, and nothing that loads a script', () => {
  const page =
    '<head><link rel=stylesheet href=/a.css><link rel=preload as=script href=/b.js><link rel=modulepreload href=/c.mjs>' +
    '<script src=/d.js defer></script></head><p>Words</p><script>let e\n</script><script type=application/ld+json>{}</script>';
  assert.equal(scriptFree(page), '<head><link rel=stylesheet href=/a.css></head><p>Words</p>');
});

test('the table has the medians, and only a first visit rates more than speed', () => {
  const fast = { scores: { performance: 98 } };
  const line = tableOf([
    row('a guide', [{ lcp: 1000 }, { lcp: 9000, tbt: 70, ...fast }, { lcp: 1200, ...fast }]),
  ]).split('\n')[2];
  assert.equal(
    line,
    '| a guide | 98 / 100 / 100 / 100 | 1.20 s | 1.20 | 0 ms | 0.000 | 49 KiB | 5 |',
  );
});

test('each missed target is named with the page and the figure', () => {
  const heavy = row('/guides/handling-failure/', [
    { lcp: 1111, tbt: 51, cls: 0.001, bytes: 121 * 1024, scores: { performance: 99 } },
  ]);
  assert.deepEqual(missedIn([row('/', [{}]), heavy]), [
    '100 four times: /guides/handling-failure/ 99 / NaN / NaN / NaN',
    'LCP at most 1.1 times that without scripts: /guides/handling-failure/ 1.11',
    'TBT at most 50 ms: /guides/handling-failure/ 51 ms',
    'CLS 0: /guides/handling-failure/ 0.0010',
    'first visit to handling-failure at most 120 KiB: /guides/handling-failure/ 121 KiB',
  ]);
});

test('what costs points is named if it did in most of the visits that rated it', () => {
  const costly = ['performance: max-potential-fid', 'seo: canonical'];
  const fast = { scores: { performance: 100 } };
  assert.deepEqual(costlyIn([row('/', [{ costly }, fast, fast])]), ['seo: canonical (/)']);
});
