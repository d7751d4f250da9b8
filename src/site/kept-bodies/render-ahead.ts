import type { MessagePort } from "node:worker_threads";
import { withPrefix } from "../addresses.ts";
import type { Services } from "../services.ts";
import { write } from "./kept-renderer.ts";
import { type Call, type Lookups, noting } from "./trace.ts";

/** A body to be rendered ahead, and what it is rendered for. */
export interface Wanted {
  readonly body: string;
  readonly path: string;
  readonly bodyLine: number;
  readonly title: string;
}

/** What the thread is given. */
export interface ThreadData {
  readonly bodies: readonly Wanted[];
  readonly prefix: string;
  /** How far each body is, and behind them how much was made and waits to be taken, in thousands of letters. */
  readonly state: Int32Array;
  /** Where made ones go: a body's number, and its text for the pack. */
  readonly port: MessagePort;
}

/** How far a body is. */
export const stage = { free: 0, begun: 1, made: 2, taken: 3 } as const;

/** How much may wait to be taken before no more is begun, so that it does not fill the memory. */
const mostWaiting = 32_000;

/** What a made body counts among those that wait, in thousands of letters. */
export const weightOf = (text: string): number => Math.ceil(text.length / 1000);

/** Renders bodies, each with guessed answers, until the last is begun. */
export function renderAhead(
  { bodies, prefix, state, port }: ThreadData,
  renderer: Services["markdown"],
): void {
  const waiting = bodies.length;
  for (const [number, wanted] of bodies.entries()) {
    let weight = Atomics.load(state, waiting);
    for (; weight >= mostWaiting; weight = Atomics.load(state, waiting)) Atomics.wait(state, waiting, weight);
    if (Atomics.compareExchange(state, number, stage.free, stage.begun) !== stage.free) continue;
    const text = renderedByGuess(wanted, prefix, renderer);
    if (text !== undefined) {
      Atomics.add(state, waiting, weightOf(text));
      port.postMessage([number, text]);
    }
    Atomics.store(state, number, stage.made);
    Atomics.notify(state, number);
  }
}

/**
 * A body as it is kept, if links lead where they say. Undefined where the site has to be asked: for a picture's size,
 * for a chart.
 */
function renderedByGuess(
  { body, ...place }: Wanted,
  prefix: string,
  renderer: Services["markdown"],
): string | undefined {
  let guessed = true;
  const ask = () => {
    guessed = false;
    throw new Error("Only the site knows.");
  };
  const lookups: Lookups = {
    resolveLink: (href) => ({ href: withPrefix(prefix, href) }),
    resolveImage: ask,
    chart: ask,
  };
  const calls: Call[] = [];
  try {
    const rendered = renderer.render(body, { ...place, ...noting(lookups, calls) });
    return guessed ? write(rendered, calls) : undefined;
  } catch {
    // Whatever it was besides: it shows where the body is rendered in its place.
    return undefined;
  }
}
