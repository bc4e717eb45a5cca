/** How long work may block the browser, in milliseconds: half a frame at 60 frames a second. */
const SLICE = 8;

/** Lets the browser draw and handle events. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    // A timer would wait for four milliseconds each time (HTML Standard, “Timers”).
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Does some work for each item, with a pause after each slice of time.
 *
 * @param wanted called after each pause; the work stops when it returns false
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  wanted: () => boolean = () => true,
): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - start < SLICE) continue;
    await pause();
    if (!wanted()) return;
    start = performance.now();
  }
}
