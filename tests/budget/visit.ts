import type { Page, Request } from 'playwright';

/** The addresses of what a page asked for, the page itself included, without its origin. */
export interface Visit {
  /** Until the reader does anything. */
  first: string[];
  /** Once the reader pressed a key and scrolled through the page, which starts what waits for that. */
  all: string[];
}

/** How long nothing must be under way before a page counts as loaded, in milliseconds. */
const QUIET = 700;
/** How long to wait for a request whose end is never reported, in milliseconds. */
const LOST = 5000;

/**
 * Opens a page with an empty cache and collects what it asks for.
 *
 * @param page a new one, in a window of its own
 * @param url the whole address
 * @throws if there's no such page
 */
export async function visit(page: Page, url: string): Promise<Visit> {
  const asked = new Set<string>();
  const open = new Set<Request>();
  let last = Date.now();
  const note = (request: Request, isOpen: boolean): void => {
    last = Date.now();
    if (isOpen) open.add(request);
    else open.delete(request);
  };
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    asked.add(pathname);
    note(request, true);
  });
  page.on('requestfinished', (request) => note(request, false));
  page.on('requestfailed', (request) => note(request, false));
  const settle = async (): Promise<void> => {
    last = Date.now();
    while (Date.now() - last < (open.size > 0 ? LOST : QUIET)) await page.waitForTimeout(100);
  };

  const response = await page.goto(url);
  if (response?.status() !== 200)
    throw new Error(`${url} isn’t there: name another page of its kind in tests/budget/pages.ts`);
  // Some pages load ahead when the browser is idle for the first time.
  await page.evaluate(
    () => new Promise((idle) => requestIdleCallback(() => idle(undefined), { timeout: 500 })),
  );
  await settle();
  const first = [...asked];
  // A key that does nothing else is a sign of a reader, and points at no link, which would load its page ahead.
  await page.keyboard.press('Shift');
  await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
  await settle();
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  });
  await settle();
  return { first, all: [...asked] };
}
