import type { WriteFacts } from "../../site/write-facts.ts";
import type { Answer } from "./answer.ts";
import type { Draft } from "./draft.ts";

/** Longer than any post takes, in milliseconds: then the checker is stopped and started again. */
const longest = 8000;

/** Has drafts checked by a worker, one at a time; of those that wait, the newest alone is checked. */
export class Checker {
  readonly #script: string;
  readonly #facts: WriteFacts;
  readonly #show: (answer: Answer | undefined, draft: Draft) => void;
  #worker: Worker | undefined;
  #busy: { draft: Draft; timer: number } | undefined;
  #next: Draft | undefined;

  /** @param show is given the answer; undefined where a draft could not be checked */
  constructor(script: string, facts: WriteFacts, show: (answer: Answer | undefined, draft: Draft) => void) {
    this.#script = script;
    this.#facts = facts;
    this.#show = show;
  }

  check(draft: Draft): void {
    if (this.#busy) {
      this.#next = draft;
      return;
    }
    this.#busy = { draft, timer: window.setTimeout(() => this.#finish(undefined, true), longest) };
    this.#started().postMessage({ draft });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#script, { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#finish(data, false));
    worker.addEventListener("error", () => this.#finish(undefined, true));
    worker.postMessage({ facts: this.#facts });
    this.#worker = worker;
    return worker;
  }

  #finish(answer: Answer | undefined, restart: boolean): void {
    if (restart) {
      this.#worker?.terminate();
      this.#worker = undefined;
    }
    const draft = this.#busy?.draft;
    window.clearTimeout(this.#busy?.timer);
    this.#busy = undefined;
    const next = this.#next;
    this.#next = undefined;
    if (draft) this.#show(answer, draft);
    if (next) this.check(next);
  }
}
