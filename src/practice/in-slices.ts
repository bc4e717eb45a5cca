/** How long work may go on, in milliseconds, before the browser gets its turn: half of a frame at 60 frames a second. */
const SLICE = 8;

/** Lets the browser draw and react, and goes on after that. */
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

/** Does some work for each item, with a pause whenever a slice of time is used up; ends early once `wanted` says no. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  wanted: () => boolean = () => true,
): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - begun < SLICE) continue;
    await pause();
    if (!wanted()) return;
    begun = performance.now();
  }
}
