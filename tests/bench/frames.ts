import type { CDPSession, Page } from 'playwright';

/** What one thing that a reader does costs, in milliseconds. */
export interface Cost {
  /** The longest frame on the clock; 0 if none took more than 50. */
  frame: number;
  /** What the page did in its busiest frame, or in its longest task, in processor time. */
  work: number;
  /** The longest time between two animation frames. */
  gap: number;
  /** What ran in the frame with the most work, by the names that the browser gives. */
  by: string;
}

/** A frame or a task of more than 50 ms, by when it began and how long it took, in milliseconds since the page was opened. */
interface Long {
  start: number;
  took: number;
  by: string;
}

/** What the page notes of itself. */
interface Notes {
  long: Long[];
  gap: number;
}

declare global {
  interface Window {
    notes: Notes;
  }
}

/** A run of Chromium's main thread or a mark of the page; times in microseconds by the machine's clock, `tdur` by the processor's. */
interface Traced {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
}

/** What a page is measured under: how many times slower the processor is, and the line in megabits a second. */
interface Circumstances {
  slower: number;
  megabits: number;
}

/** How long the line takes for an answer, in milliseconds. */
const LATENCY = 10;

const MARK = 'end of measure';

/**
 * Measures frames in a page that is opened after this, by what the browser reports above 50 ms (W3C, “Long Animation
 * Frames” and “Long Tasks”), by the time from one animation frame to the next, and by Chromium's trace. The trace alone
 * has processor time, which does not count what other programs take.
 */
export async function measurer(
  page: Page,
  { slower, megabits }: Circumstances,
): Promise<(act: () => Promise<unknown>, wait: number, loads?: boolean) => Promise<Cost>> {
  await page.addInitScript(takeNotes);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const throughput = (megabits * 1e6) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });

  return async (act, wait, loads = false) => {
    const from = await page.evaluate(() => {
      if (window.notes) window.notes.gap = 0;
      return performance.now();
    });
    const stop = await trace(session);
    await act();
    await page.waitForTimeout(wait);
    const { long, gap } = await page.evaluate(() => window.notes);
    const tasks = (await tasksIn(page, stop)).filter(({ start }) => loads || start >= from);
    const frames = long
      .filter(({ start }) => loads || start >= from)
      .map((each) => ({ ...each, work: workIn(each, tasks) }));
    const most = frames.reduce((one, other) => (other.work > one.work ? other : one), {
      work: Math.max(0, ...tasks.map(({ work }) => work)),
      by: '',
    });
    return {
      frame: Math.max(0, ...frames.map(({ took }) => took)),
      work: most.work,
      gap,
      by: most.by,
    };
  };
}

/** Runs in the page, before anything else. */
function takeNotes(): void {
  const notes: Notes = { long: [], gap: 0 };
  window.notes = notes;
  for (const type of ['long-animation-frame', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const scripts =
          'scripts' in entry ? (entry.scripts as { invoker: string; duration: number }[]) : [];
        notes.long.push({
          start: entry.startTime,
          took: entry.duration,
          by: scripts.map(({ invoker }) => invoker).join(', '),
        });
      }
    }).observe({ type, buffered: true });
  }
  // A method, since esbuild would give a function of its own a name by a helper that the page has not.
  const clock = {
    last: performance.now(),
    tick(now: number) {
      notes.gap = Math.max(notes.gap, now - clock.last);
      clock.last = now;
      requestAnimationFrame((next) => clock.tick(next));
    },
  };
  requestAnimationFrame((now) => clock.tick(now));
}

/** Begins a trace; gives how to end it. */
export async function trace(session: CDPSession): Promise<() => Promise<Traced[]>> {
  const events: Traced[] = [];
  const collect = ({ value }: { value: object[] }): void =>
    void events.push(...(value as Traced[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return async () => {
    const ended = new Promise<void>((resolve) =>
      session.once('Tracing.tracingComplete', () => resolve()),
    );
    await session.send('Tracing.end');
    await ended;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

/**
 * Ends a trace. Gives the tasks of the page's main thread, by when they began in the page's own time, and how long the
 * processor was at work, both in milliseconds.
 */
export async function tasksIn(
  page: Page,
  stop: () => Promise<Traced[]>,
): Promise<{ start: number; work: number }[]> {
  const now = await page.evaluate((name) => performance.mark(name).startTime, MARK);
  const events = await stop();
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the trace of Chromium lacks the mark of the page');
  return events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        ph === 'X' &&
        pid === mark.pid &&
        tid === mark.tid,
    )
    .map(({ ts, tdur = 0 }) => ({ start: now + (ts - mark.ts) / 1000, work: tdur / 1000 }));
}

/** How long the processor was at work in a frame; a task that begins just before it is part of it. */
const workIn = ({ start, took }: Long, tasks: { start: number; work: number }[]): number =>
  tasks.reduce(
    (sum, task) => (task.start > start - 1 && task.start < start + took ? sum + task.work : sum),
    0,
  );
