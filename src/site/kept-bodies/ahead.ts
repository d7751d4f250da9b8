import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { stage, type ThreadData, type Wanted, weightOf } from "./render-ahead.ts";

/** To start a thread, and to load the renderer there, takes as long as to render so many bodies. */
const fewest = 150;

/** How long one body need take before the thread is taken for dead, in milliseconds. */
const patience = 10_000;

/** Begins to render what it is given; what it gives back ends it. */
export type Start = (data: ThreadData) => () => Promise<unknown>;

/**
 * Bodies that a thread renders ahead, while the pages that need none are laid out. What it cannot know it guesses,
 * so what it made is used only where the site gives the same answers: like a body that an earlier build kept.
 */
export class BodiesAhead {
  readonly #numbers: Map<string, number>;
  readonly #state: Int32Array;
  /** Where the state says how much waits. */
  readonly #waiting: number;
  readonly #port: MessagePort;
  readonly #made = new Map<number, string>();
  readonly #end: () => Promise<unknown>;

  /** `bodies` are in the order in which they will be asked for, each by the key that it is kept under. */
  constructor(bodies: ReadonlyMap<string, Wanted>, prefix: string, start: Start) {
    this.#numbers = new Map([...bodies.keys()].map((key, number) => [key, number]));
    this.#waiting = bodies.size;
    this.#state = new Int32Array(new SharedArrayBuffer(4 * (bodies.size + 1)));
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#end = start({ bodies: [...bodies.values()], prefix, state: this.#state, port: port2 });
  }

  /** A body that was made ahead, as it is kept in a pack; undefined where it has to be rendered now. */
  take(key: string): string | undefined {
    const number = this.#numbers.get(key);
    if (number === undefined) return undefined;
    this.#numbers.delete(key);
    const before = Atomics.compareExchange(this.#state, number, stage.free, stage.taken);
    if (before === stage.free) return undefined;
    if (Atomics.wait(this.#state, number, stage.begun, patience) === "timed-out") this.#numbers.clear();
    for (let said = receiveMessageOnPort(this.#port); said; said = receiveMessageOnPort(this.#port)) {
      const [made, text] = said.message as [number, string];
      this.#made.set(made, text);
    }
    const text = this.#made.get(number);
    if (text === undefined) return undefined;
    this.#made.delete(number);
    Atomics.sub(this.#state, this.#waiting, weightOf(text));
    Atomics.notify(this.#state, this.#waiting);
    return text;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#end();
  }
}

/** Begins to render bodies ahead, where there is a processor for it and enough to do. */
export function beginAhead(
  bodies: ReadonlyMap<string, Wanted>,
  { program, prefix }: { program: URL; prefix: string },
): BodiesAhead | undefined {
  if (bodies.size < fewest || availableParallelism() < 2) return undefined;
  return new BodiesAhead(bodies, prefix, (workerData) => {
    const worker = new Worker(program, { workerData, transferList: [workerData.port] });
    // What it does not make is rendered without it, and a build that fails does not wait for it.
    worker.on("error", () => undefined);
    worker.unref();
    return () => worker.terminate();
  });
}
