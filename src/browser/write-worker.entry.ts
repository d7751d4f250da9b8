/*
 * Checks and renders drafts for the writing page, off the page's own thread: typing stays quick however long
 * a post is, and text that would keep the checker busy can be stopped.
 */
import type { WriteFacts } from "../site/write-facts.ts";
import type { Answer } from "./write/answer.ts";
import { createChecker } from "./write/check.ts";
import type { Draft } from "./write/draft.ts";

let check: ((draft: Draft) => Answer) | undefined;

/** The site's facts come first and are answered with “ready”; each message after them is a draft. */
self.addEventListener("message", ({ data }: MessageEvent<{ facts: WriteFacts } | { draft: Draft }>) => {
  if ("facts" in data) {
    check = createChecker(data.facts);
    self.postMessage("ready");
  } else if (check) self.postMessage(check(data.draft));
});
