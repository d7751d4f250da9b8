import { readFile } from "node:fs/promises";
import { extname, relative, resolve } from "node:path";
import type { RequestHandler, ServedResponse, UserConfig } from "@11ty/eleventy";
import { compareProblems, formatProblem, type Problem, severityOf } from "../content/problem.ts";
import type { Build, Output } from "./build.ts";
import { escapeHtml } from "./escape.ts";
import { folders } from "./tree.ts";

interface PreviewOptions {
  readonly build: Build;
  /** Has templates read again. */
  readonly forgetTemplates: () => void;
}

/**
 * Serves the site from memory, each page made when it is asked for, so that the first page is there at once
 * and a save costs one page, however large the site is. Nothing is written to `_site/`.
 */
export function previewPlugin(eleventyConfig: UserConfig, { build, forgetTemplates }: PreviewOptions): void {
  if (build.options.mode !== "preview") return;
  for (const folder of [...folders, "src"]) eleventyConfig.addWatchTarget(folder);
  eleventyConfig.setWatchThrottleWaitTime(10);
  eleventyConfig.on("eleventy.beforeWatch", async (changed) => {
    forgetTemplates();
    await build.update(changed.map((path) => projectPath(build.options.root, path)));
    report(build.problems);
  });
  report(build.problems);
  const serve: RequestHandler = async ({ url }) => {
    if (url.pathname.startsWith("/.11ty/")) return undefined;
    return respond(build, url.pathname);
  };
  eleventyConfig.setServerOptions({ onRequest: { "/*": serve }, domDiff: false, showVersion: false });
}

async function respond(build: Build, pathname: string): Promise<ServedResponse> {
  const prefix = build.options.prefix;
  if (!pathname.startsWith(prefix)) return { status: 302, headers: { location: prefix }, body: "" };
  const path = `/${pathname.slice(prefix.length)}`;
  for (const folder of build.folders) {
    const served = await folder.serve(path);
    if (served)
      return {
        status: 200,
        headers: { "content-type": served.type, "cache-control": "no-store" },
        body: served.body,
      };
  }
  const output = build.answer(path) ?? build.answer("/404.html");
  const status = build.answer(path) ? 200 : 404;
  if (output === undefined)
    return { status: 404, headers: { "content-type": "text/plain" }, body: "Not found" };
  try {
    const body = await bodyOf(output);
    const type = contentType(output.path);
    const errors = build.problems.filter((problem) => severityOf(problem, "build") === "error");
    const html = type.startsWith("text/html") && typeof body === "string";
    return {
      status,
      headers: { "content-type": type, "cache-control": "no-store" },
      body: html && errors.length > 0 ? withErrors(body, errors) : body,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${path}: ${message}`);
    return {
      status: 500,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: errorPage(path, message),
    };
  }
}

async function bodyOf(output: Output): Promise<string | Uint8Array> {
  if ("copyOf" in output) return readFile(output.copyOf);
  return "text" in output ? output.text() : output.bytes();
}

/** Puts what is wrong at the top of a page, where its author is looking. */
function withErrors(html: string, errors: readonly Problem[]): string {
  const items = errors
    .slice(0, 10)
    .map((problem) => `<li>${escapeHtml(formatProblem(problem, "build"))}</li>`);
  const title = errors.length === 1 ? "1 error in the content" : `${errors.length} errors in the content`;
  const box = `<div class="app-preview-errors" role="alert"><p><strong>${title}</strong></p><ul>${items.join("")}</ul></div>`;
  return html.replace("<body>", () => `<body>${box}`);
}

function errorPage(path: string, message: string): string {
  const words = `<h1>This page could not be made</h1><p>${escapeHtml(path)}</p><pre>${escapeHtml(message)}</pre>`;
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Error</title></head><body>${words}</body></html>`;
}

function report(problems: readonly Problem[]): void {
  for (const problem of [...problems].sort(compareProblems)) console.error(formatProblem(problem, "build"));
}

function projectPath(root: string, path: string): string {
  return relative(root, resolve(root, path)).replaceAll("\\", "/");
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

function contentType(path: string): string {
  return types[extname(path).toLowerCase()] ?? "application/octet-stream";
}
