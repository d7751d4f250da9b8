import { compareRows, type Row } from "../data.ts";
import type { Organisation } from "../statistics-data.ts";
import type { Etags } from "./etags.ts";
import { openGitHub } from "./github.ts";
import { carryOn, historyOf } from "./history.ts";
import { type Answer, fetchOrganisation } from "./organisation.ts";
import type { Progress } from "./progress.ts";
import { SilenceWatch } from "./silence.ts";

export interface CountOptions {
  readonly apiUrl: string;
  readonly token?: string;
  readonly organisations: readonly Organisation[];
  readonly rows: readonly Row[];
  /** The month of the count, YYYY-MM. */
  readonly month: string;
  readonly etags: Etags;
  readonly progress: Progress;
  /** Times in milliseconds; without them those that suit GitHub. */
  readonly times?: Partial<Times>;
}

interface Times {
  /** How long one answer may take. */
  readonly timeout: number;
  /** How long the server may answer nobody. */
  readonly silence: number;
  /** How long a second of waiting is. */
  readonly second: number;
}

const usual: Times = { timeout: 20_000, silence: 45_000, second: 1000 };

/** What became of one organisation. */
export interface Change {
  readonly login: string;
  readonly name: string;
  /** Its last count before, and now; both are the same where it could not be counted. */
  readonly before: number;
  readonly now: number;
  /** Why it could not be counted. */
  readonly failed?: string;
  /** GitHub knows it no more. */
  readonly gone?: boolean;
}

export interface CountResult {
  readonly rows: readonly Row[];
  readonly changes: readonly Change[];
  /** Set where the run was given up: the server answered nobody. */
  readonly gaveUp?: string;
}

/** How many organisations are asked for at once: each asks for one page at a time. */
const atOnce = 5;

/**
 * Counts the organisations' repositories anew. Nothing is written: what comes back is the whole of the new rows
 * and what became of each organisation. One that fails or is gone keeps its rows.
 */
export async function countRepositories(options: CountOptions): Promise<CountResult> {
  const { organisations, rows, month, progress } = options;
  const times = { ...usual, ...options.times };
  const silence = new SilenceWatch(times.silence);
  const github = openGitHub({
    apiUrl: options.apiUrl,
    ...(options.token !== undefined && { token: options.token }),
    timeout: times.timeout,
    second: times.second,
    silence,
    onWait: (seconds) => progress.note(`GitHub asks us to wait ${waitInWords(seconds)}.`),
  });
  const answers = new Map<string, Answer>();
  const queue = organisations.values();
  const work = async () => {
    for (let next = queue.next(); !next.done && !silence.signal.aborted; next = queue.next()) {
      const { login } = next.value;
      const answer = await fetchOrganisation(github, options.etags, options.apiUrl, login);
      if (silence.signal.aborted) return;
      answers.set(login, answer);
      progress.step(login, inWords(answer));
    }
  };
  const silent = new Promise<void>((resolve) => silence.signal.addEventListener("abort", () => resolve()));
  await Promise.race([Promise.all(Array.from({ length: atOnce }, work)), silent]);
  silence.stop();
  progress.done();
  if (silence.signal.aborted) {
    const seconds = Math.round(times.silence / 1000);
    return { rows, changes: [], gaveUp: `${options.apiUrl} has not answered for ${seconds} seconds.` };
  }
  return merge(options, answers, month);
}

function merge(
  { organisations, rows }: CountOptions,
  answers: ReadonlyMap<string, Answer>,
  month: string,
): CountResult {
  const changes: Change[] = [];
  const left = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.organisation.toLowerCase();
    left.set(key, [...(left.get(key) ?? []), row]);
  }
  const merged: Row[] = [];
  for (const { login, name } of organisations) {
    const past = left.get(login.toLowerCase()) ?? [];
    left.delete(login.toLowerCase());
    const before = past.at(-1)?.open_repositories ?? 0;
    const answer = answers.get(login) ?? { kind: "failed" as const, reason: "It was not asked for." };
    if (answer.kind !== "counted") {
      merged.push(...past);
      const why = answer.kind === "gone" ? { gone: true } : { failed: answer.reason };
      changes.push({ login, name, before, now: before, ...why });
      continue;
    }
    const { repositories } = answer;
    const fresh = historyOf(repositories[0]?.owner ?? login, repositories, month);
    const carried = carryOn(past, fresh, month);
    merged.push(...carried);
    changes.push({ login, name, before, now: carried.at(-1)?.open_repositories ?? 0 });
  }
  // Organisations that are no longer listed keep their past.
  for (const rest of left.values()) merged.push(...rest);
  return { rows: merged.sort(compareRows), changes };
}

function inWords(answer: Answer): string {
  if (answer.kind === "gone") return "GitHub knows it no more";
  if (answer.kind === "failed") return `failed: ${answer.reason}`;
  const count = answer.repositories.length;
  return `${count} ${count === 1 ? "repository" : "repositories"}${answer.unchanged ? ", unchanged" : ""}`;
}

function waitInWords(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
