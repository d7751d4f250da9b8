/** Gives up a run in which the server has answered nobody for a while. Waiting that the server asked for is no silence. */
export class SilenceWatch {
  readonly #controller = new AbortController();
  readonly #patience: number;
  #timer: NodeJS.Timeout | undefined;
  #waitingUntil = 0;
  #over = false;

  /** @param patience how long silence may last, in milliseconds */
  constructor(patience: number) {
    this.#patience = patience;
    this.heard();
  }

  /** Aborted once the silence has lasted too long. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The server has given an answer of use. */
  heard(): void {
    this.#start(this.#patience);
  }

  /** The server asked for a pause, in milliseconds. */
  asked(pause: number): void {
    this.#waitingUntil = Math.max(this.#waitingUntil, Date.now() + pause);
    this.#start(this.#patience);
  }

  /** The run is over. */
  stop(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  #start(patience: number): void {
    clearTimeout(this.#timer);
    if (this.#over) return;
    const pause = Math.max(0, this.#waitingUntil - Date.now());
    this.#timer = setTimeout(() => {
      // octokit takes an AbortError for the caller's wish, and does not try again.
      this.#controller.abort(new DOMException("The server has not answered.", "AbortError"));
    }, patience + pause);
  }
}
