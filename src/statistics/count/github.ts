import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { SilenceWatch } from "./silence.ts";

export interface GitHubOptions {
  /** The API's address, without a slash at its end. */
  readonly apiUrl: string;
  readonly token?: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
  /** How long a second of waiting is, in milliseconds: tests have shorter ones. */
  readonly second: number;
  readonly silence: SilenceWatch;
  /** Told of each wait that GitHub asks for, in seconds. */
  onWait(seconds: number): void;
}

/** A limit lasts an hour at most; a longer wait is a mistake of the server's or of a clock's. */
const longestWait = 2 * 60 * 60;
const tries = 3;

/** Reads an answer to its end before it counts as one: octokit would take a body that was cut off for an empty one. */
function wholeAnswers({ timeout, silence }: GitHubOptions): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), silence.signal]);
    const answer = await fetch(input, { ...init, signal });
    const text = await answer.text();
    const empty = answer.status === 204 || answer.status === 304;
    if (answer.ok && !empty) JSON.parse(text);
    // A server that has nothing but faults for everyone answers nobody.
    if (answer.status < 500) silence.heard();
    const { status, statusText, headers } = answer;
    return new Response(empty ? null : text, { status, statusText, headers });
  };
}

/**
 * GitHub asks for a pause by the header `retry-after`, in whatever words it says so; the plugin for rate limits
 * heeds the header only where it finds these two words.
 */
function heedRetryAfter(octokit: Octokit): void {
  octokit.hook.error("request", (error) => {
    if ("status" in error && (error.status === 403 || error.status === 429)) {
      const asked = error.response?.headers["retry-after"] !== undefined;
      if (asked && !/secondary rate/i.test(error.message)) error.message += " (secondary rate limit)";
    }
    throw error;
  });
}

const Client = Octokit.plugin(heedRetryAfter, throttling, retry);
export type GitHub = InstanceType<typeof Client>;

/**
 * GitHub's own client, which tries again after faults of the server and the network (three times, at growing
 * distances) and waits for rate limits as the answers' headers say.
 */
export function openGitHub(options: GitHubOptions): GitHub {
  const { apiUrl, token, second, silence, onWait } = options;
  const wait = (seconds: number, _request: object, _octokit: object, retryCount: number) => {
    if (seconds > longestWait || retryCount >= tries) return false;
    silence.asked(seconds * second);
    onWait(seconds);
    return true;
  };
  return new Client({
    baseUrl: apiUrl,
    userAgent: "open-source-statistics",
    ...(token !== undefined && token !== "" && { auth: token }),
    request: { fetch: wholeAnswers(options) },
    retry: { retries: tries, retryAfterBaseValue: second },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, retryAfterBaseValue: second },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
}
