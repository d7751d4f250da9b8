import { readFile } from "node:fs/promises";
import { type Problem, severityOf } from "../content/problem.ts";
import type { Build } from "../site/build.ts";
import { contentType } from "../site/content-types.ts";
import { failureOf } from "../site/failure.ts";
import type { Output } from "../site/services.ts";
import { wholeText } from "../site/text.ts";
import { errorPage, withErrors } from "./error-pages.ts";
import { ProblemLog } from "./problems.ts";
import { withReload } from "./reload.ts";

/** What the preview says to a browser. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * The site from memory, each page made when it is asked for, so that the first page is there at once and a save
 * costs one page, however large the site is. What cannot be made is said, and the rest goes on.
 */
export class Preview {
  readonly #build: Build;
  readonly #log: ProblemLog;
  readonly #started = Date.now().toString(36);
  #updates = 0;
  #waiting: Set<string> | undefined;
  #underWay: Promise<void> = Promise.resolve();
  /** What went wrong besides the content: a style sheet that does not compile, a folder that cannot be read. */
  #failures: readonly string[] = [];

  constructor(build: Build, say: (line: string) => void) {
    this.#build = build;
    this.#log = new ProblemLog(say);
    this.#log.now(build.problems, []);
  }

  /** Another one after each save, and for each start. */
  get version(): string {
    return `${this.#started}.${this.#updates}`;
  }

  get prefix(): string {
    return this.#build.options.prefix;
  }

  /** Shows files that changed, by their paths from the project's root. Those that change meanwhile are shown next. */
  update(changed: readonly string[]): Promise<void> {
    const batch = this.#waiting ?? new Set<string>();
    for (const path of changed) batch.add(path);
    if (this.#waiting === undefined) {
      this.#waiting = batch;
      this.#underWay = this.#underWay.then(() => {
        this.#waiting = undefined;
        return this.#show([...batch]);
      });
    }
    return this.#underWay;
  }

  async #show(changed: readonly string[]): Promise<void> {
    try {
      await this.#build.update(changed);
      this.#failures = [];
    } catch (error) {
      this.#failures = [failureOf(error)];
    }
    this.#updates += 1;
    this.#log.now(this.#build.problems, this.#failures);
  }

  /** Answers a path, with its prefix, as a host like GitHub Pages would. */
  async answer(pathname: string): Promise<Answer> {
    const { prefix } = this;
    if (!pathname.startsWith(prefix)) return { status: 302, headers: { location: prefix }, body: "" };
    // A save that is being taken in is waited for: the page is never older than its author's last save.
    await this.#underWay;
    const path = `/${pathname.slice(prefix.length)}`;
    const { version } = this;
    const { status, type, body } = await this.#make(path);
    const headers = { "content-type": type, "cache-control": "no-store" };
    if (typeof body !== "string" || !type.startsWith("text/html")) return { status, headers, body };
    const errors = this.#build.problems.filter((problem) => severityOf(problem, "build") === "error");
    const shown = status === 500 ? body : withErrors(body, once(errors), this.#failures);
    return { status, headers, body: withReload(shown, prefix, version) };
  }

  async #make(path: string): Promise<{ status: number; type: string; body: string | Uint8Array }> {
    try {
      for (const folder of this.#build.folders) {
        const served = await folder.serve?.(path);
        if (served) return { status: 200, ...served };
      }
      const found = this.#build.answer(path);
      const output = found ?? this.#build.answer("/404.html");
      if (output === undefined) return { status: 404, type: "text/plain; charset=utf-8", body: "Not found" };
      const body = await bodyOf(output);
      this.#log.more(this.#build.problems, []);
      return { status: found ? 200 : 404, type: contentType(output.path), body };
    } catch (error) {
      const message = failureOf(error);
      this.#log.more([], [`${path}: ${message}`]);
      return { status: 500, type: "text/html; charset=utf-8", body: errorPage(path, message) };
    }
  }
}

async function bodyOf(output: Output): Promise<string | Uint8Array> {
  if ("copyOf" in output) return readFile(output.copyOf);
  return "text" in output ? wholeText(await output.text()) : output.bytes();
}

function once(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [
        `${problem.path}:${problem.line}:${problem.rule}:${problem.message}`,
        problem,
      ]),
    ).values(),
  ];
}
