import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';

// First the one without a window, which Playwright prefers too: a test takes about half the processor time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const APT = ['apt-get', 'install', '--yes', '--no-install-recommends', 'fonts-liberation'];

/**
 * The Chromium to test with: `PLAYWRIGHT_CHROMIUM`, one on the PATH, or Playwright's own; undefined
 * if there's none.
 */
export function findChromium(): string | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (!isProgram(named))
      throw new Error(
        `PLAYWRIGHT_CHROMIUM names ${named}, which is not a program: correct it, or unset it to have one found`,
      );
    return named;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    chromium.executablePath(),
  ].find(isProgram);
}

/**
 * Installs a Chromium if that needs no password, as for root in a container. Tries Playwright's
 * own, and then Debian's if that download is refused. Throws with instructions.
 */
export function installChromium(): string {
  const attempts = [
    ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
    ['apt-get', 'update'],
    [...APT, 'chromium-headless-shell'],
    [...APT, 'chromium'],
  ];
  for (const [program = '', ...words] of process.getuid?.() === 0 ? attempts : []) {
    console.log(`No Chromium yet: ${program} ${words.join(' ')}`);
    spawnSync(program, words, { stdio: 'inherit', timeout: 600_000 });
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found. Run npx playwright install --with-deps chromium, or set PLAYWRIGHT_CHROMIUM to the path of one, ' +
      'then run npm test again.',
  );
}

/** How Chromium is started. It refuses to run as root with its sandbox. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts a Chromium to test with, and installs one first if there's none and that's possible. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? installChromium(), args: CHROMIUM_ARGS });

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
