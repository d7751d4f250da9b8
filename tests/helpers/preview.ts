import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Project, testDay } from "./project.ts";

/** A preview under way, as npm start would show it. */
export interface RunningPreview {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that it has said in the terminal. */
  said(): string;
  /** A page's HTML, once it answers what is wanted of it. Fails after a while with what it was instead. */
  shows(path: string, wanted: RegExp): Promise<string>;
  get(path: string): Promise<{ status: number; html: string }>;
  /** Asks it to end, as Ctrl+C does, and gives its exit code and how long it took, in milliseconds. */
  stop(): Promise<{ code: number | null; took: number }>;
}

/** How long something may take that is to happen, on a machine that is busy with other tests. In milliseconds. */
const patience = 60_000;

/** A port that nothing uses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Starts a project's preview, and waits until it says where it is. It ends with the test's process. */
export async function startPreview(
  project: Project,
  env: Record<string, string> = {},
): Promise<RunningPreview> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", join("src", "commands", "start.ts")], {
    cwd: project.root,
    env: { ...process.env, SOURCE_DATE_EPOCH: testDay, NODE_TEST_CONTEXT: "", PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.on("exit", () => child.kill("SIGKILL"));
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      words += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const url = `http://localhost:${port}`;
  const get = async (path: string) => {
    const answer = await fetch(url + path, { redirect: "manual" });
    return { status: answer.status, html: await answer.text() };
  };
  await until(
    () => words.includes(url) || child.exitCode !== null,
    () => words,
    3 * patience,
  );
  return {
    url,
    process: child,
    said: () => words,
    get,
    async shows(path, wanted) {
      let html = "";
      await until(
        async () => {
          html = (await get(path)).html;
          return wanted.test(html);
        },
        () => `${path} does not show ${wanted}: ${html.replace(/<style>.*?<\/style>/s, "").slice(0, 3000)}`,
        patience,
      );
      return html;
    },
    async stop() {
      const started = performance.now();
      child.kill("SIGINT");
      return { code: await ended, took: performance.now() - started };
    },
  };
}

/** Waits until something is so; fails with what `otherwise` says. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  otherwise: () => string,
  milliseconds = patience,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(otherwise());
    await wait(25);
  }
}
