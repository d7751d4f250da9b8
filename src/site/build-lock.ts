import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isRunning, processStart } from "./process-start.ts";
import { removedEmpty } from "./remove-empty.ts";
import { bringBack } from "./swap.ts";

/** A build that has the site to itself, and its place to work in. */
export interface BuildPlace {
  /** The folder for the new site's files: on the same disk as the site, so that it can be moved there at once. */
  readonly folder: string;
  /** Gives the place up and removes what is left in it. */
  release(): Promise<void>;
  /** The same for a process that is told to end: nothing more is written or put in the site's place meanwhile. */
  releaseAtOnce(): void;
}

/** What keeps a build from beginning, in a sentence for the terminal. */
export class LockError extends Error {}

interface Ticket {
  readonly name: string;
  readonly pid: number;
  readonly start: string;
  readonly host: string;
}

/** A ticket of a process that cannot be asked after is taken for a live one this long, in milliseconds. */
const longestBuild = 60 * 60 * 1000;

/**
 * Waits until no other build of this project is under way, and takes its place. Each build is a folder below
 * `.cache/builds/` whose name says which process made it: two that begin at once both see the other's and both
 * step back for a moment. The folders of builds that were killed are removed, once the site is whole again.
 * Throws a LockError when another build has not ended within `patience` milliseconds.
 */
export async function takePlace(
  root: string,
  { patience = 5 * 60 * 1000, say = (_sentence: string): void => {} } = {},
): Promise<BuildPlace> {
  const builds = join(root, ".cache", "builds");
  const own = ownTicket();
  const place = join(builds, own.name);
  const release = () => removeFolder(place);
  const until = Date.now() + patience;
  let said = false;
  for (;;) {
    mkdirSync(place, { recursive: true });
    const others = otherTickets(builds, own.name);
    const live = others.find((ticket) => isLive(ticket, join(builds, ticket.name)));
    if (live === undefined) {
      for (const { name } of others) await clearUp(root, join(builds, name));
      const folder = join(place, "site");
      mkdirSync(folder, { recursive: true });
      return { folder, release, releaseAtOnce: () => removeAtOnce(place) };
    }
    await release();
    const who = `Another build of this site is under way (process ${live.pid}).`;
    if (Date.now() > until) {
      throw new LockError(`${who} It has not ended; end it, or remove ${builds}, and build again.`);
    }
    if (!said) say(`${who} This one begins when it has ended.`);
    said = true;
    await wait(50 + Math.random() * 200);
  }
}

function ownTicket(): Ticket {
  const { pid } = process;
  const start = processStart(pid) ?? "unknown";
  const host = hostName();
  return { name: `${pid}-${start}-${host}`, pid, start, host };
}

function hostName(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

function otherTickets(builds: string, own: string): Ticket[] {
  return readdirSync(builds).flatMap((name) => {
    const [, pid, start = "", host = ""] = /^(\d+)-([0-9A-Za-z]+)-([0-9a-f]{8})$/.exec(name) ?? [];
    return pid === undefined || name === own ? [] : [{ name, pid: Number(pid), start, host }];
  });
}

function isLive({ pid, start, host }: Ticket, folder: string): boolean {
  const isYoung = existsSync(folder) && Date.now() - statSync(folder).mtimeMs < longestBuild;
  // A folder may be shared with another machine or container, whose processes cannot be asked after.
  if (host !== hostName()) return isYoung;
  if (!isRunning(pid)) return false;
  const now = processStart(pid);
  if (now === undefined) return process.platform === "win32" && isYoung;
  return start === now;
}

/** Ends what a killed build began: a site that it had just moved away goes back, the rest is removed. */
function clearUp(root: string, place: string): Promise<void> {
  bringBack(root, place);
  return removeFolder(place);
}

/** A virus scanner or a search index may hold a file open for a moment. */
const removal = { recursive: true, force: true, maxRetries: 3, retryDelay: 50 };

/**
 * Removes what it can; what stays is removed by the next build.
 * Not synchronously: a disk takes a millisecond to remove a folder, and several at once in the same time.
 */
async function removeFolder(folder: string): Promise<void> {
  // It is empty where there was no site before; threads would take longer to begin with it.
  if (removedEmpty(folder)) return;
  try {
    await rm(folder, removal);
  } catch {
    // The site stands; a folder that is left over does not make the build a failed one.
  }
}

function removeAtOnce(folder: string): void {
  try {
    rmSync(folder, removal);
  } catch {
    // A file was still being written.
  }
}
