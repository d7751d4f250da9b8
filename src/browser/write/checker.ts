import type { WriteFacts } from "../../site/write-facts.ts";
import type { Answer, Failure } from "./answer.ts";
import type { Draft } from "./draft.ts";

/** Longer than any post takes to check, and longer than a reader waits for the checker to come; in milliseconds. */
const longest = 8000;

/** Has drafts checked by a worker, one at a time; of those that wait, the newest alone is checked. */
export class Checker {
  readonly #script: string;
  readonly #facts: WriteFacts;
  readonly #show: (answer: Answer | Failure, draft: Draft) => void;
  #worker: Worker | undefined;
  /** The worker has come: it is told a draft only then, so that no answer is taken for another draft's. */
  #ready = false;
  #busy: { draft: Draft; timer: number } | undefined;
  #next: Draft | undefined;

  /** @param show is given the answer, or why there is none; again where the worker comes after it was given up */
  constructor(script: string, facts: WriteFacts, show: (answer: Answer | Failure, draft: Draft) => void) {
    this.#script = script;
    this.#facts = facts;
    this.#show = show;
  }

  check(draft: Draft): void {
    if (this.#busy) {
      this.#next = draft;
      return;
    }
    this.#next = undefined;
    this.#busy = { draft, timer: this.#timer(draft) };
    if (this.#ready) this.#worker?.postMessage({ draft });
    else this.#start();
  }

  #timer(draft: Draft): number {
    return window.setTimeout(() => {
      if (this.#ready) return this.#fail("stuck");
      // It may come yet: then it looks at the newest draft.
      this.#finish("away");
      if (!this.#busy) this.#next = draft;
    }, longest);
  }

  #start(): void {
    if (this.#worker) return;
    try {
      const worker = new Worker(this.#script, { type: "module" });
      worker.addEventListener("message", ({ data }: MessageEvent<Answer | "ready">) => {
        if (data === "ready") this.#begin();
        else this.#finish(data);
      });
      worker.addEventListener("error", () => this.#fail(this.#ready ? "stuck" : "away"));
      worker.postMessage({ facts: this.#facts });
      this.#worker = worker;
    } catch {
      this.#fail("away");
    }
  }

  /** The worker has come: the draft that waits for it has all its time. */
  #begin(): void {
    this.#ready = true;
    window.clearTimeout(this.#busy?.timer);
    const draft = this.#next ?? this.#busy?.draft;
    this.#busy = this.#next = undefined;
    if (draft) this.check(draft);
  }

  /** Gives the worker up; the next draft starts another. */
  #fail(failure: Failure): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    this.#finish(failure);
  }

  #finish(answer: Answer | Failure): void {
    const draft = this.#busy?.draft;
    window.clearTimeout(this.#busy?.timer);
    this.#busy = undefined;
    const next = this.#next;
    this.#next = undefined;
    if (draft) this.#show(answer, draft);
    if (next) this.check(next);
  }
}
