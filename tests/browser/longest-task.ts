import type { Browser } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds: it does not count what other programs took. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest task of a page's main thread while it loads, in milliseconds of processor time, and how many tasks
 * there were. Of several loads the best counts: a task that is the page's own comes every time, one that a busy
 * machine drew out does not.
 */
export async function longestTask(
  browser: Browser,
  url: string,
  loads = 5,
): Promise<{ milliseconds: number; tasks: number }> {
  let best = { milliseconds: Number.POSITIVE_INFINITY, tasks: 0 };
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
    await page.goto(url, { waitUntil: "networkidle" });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    await context.close();
    const mains = traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`);
    const times = traceEvents
      .filter(({ name, pid, tid }) => /RunTask$/.test(name) && mains.includes(`${pid} ${tid}`))
      .map(({ tdur = 0 }) => tdur / 1000);
    const milliseconds = Math.max(0, ...times);
    if (times.length > 0 && milliseconds < best.milliseconds) best = { milliseconds, tasks: times.length };
  }
  return best;
}
