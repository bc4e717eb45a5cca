import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../chromium';
import {
  BUILD,
  CHANGED_BUILD,
  SUBPATH,
  SUBPATH_BUILD,
  URL_OF_BUILD,
  URL_OF_CHANGED_BUILD,
  URL_OF_SUBPATH_BUILD,
} from './builds';

const project = path.resolve(__dirname, '../..');
/** How a build is served. `npm run test:site` makes only those that the chosen specs need. */
const serve = (folder: string, base: string, url: string, headers = '') => ({
  folder,
  command: `npx tsx tests/site/serve.ts ${folder} ${base} ${new URL(url).port} ${headers}`,
  cwd: project,
  url: url + base,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: __dirname,
  outputDir: path.join(project, 'test-results'),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A slow machine gets more time. The test command names what only passed the second time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 1,
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as ['json']] : [])],
  use: {
    baseURL: URL_OF_BUILD,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: CHROMIUM_ARGS,
    },
  },
  webServer: [
    // This build has two policies, the page's and the header's. What passes both would pass either.
    // The others only have the page's.
    serve(BUILD, '/', URL_OF_BUILD, 'headers'),
    serve(SUBPATH_BUILD, SUBPATH, URL_OF_SUBPATH_BUILD),
    serve(CHANGED_BUILD, '/', URL_OF_CHANGED_BUILD),
  ]
    .filter(({ folder }) => existsSync(path.join(project, folder, 'index.html')))
    .map(({ folder: _, ...server }) => server),
});
