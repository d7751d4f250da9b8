import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DocumentStore } from "./documents.ts";
import type { Site } from "./model.ts";
import { planSite } from "./site.ts";
import { listTree } from "./tree.ts";

/** The site's own words, with the addresses of two older sites. */
export const siteYaml = `name: A community
description: People who write about bees.
url: https://bees.example
repository:
  url: https://github.com/bee-people/bees
legacyUntil: 2023-01-31
legacyFeedIds:
  authority: bee-people.github.io
  prefix: /old-bees
`;

/** The plan of a site with these files, for tests: by path, with their text. */
export function planOf(
  files: Readonly<Record<string, string>>,
  prefix = "/",
  mode: "build" | "preview" = "build",
): Site {
  const root = mkdtempSync(join(tmpdir(), "plan-"));
  try {
    for (const [path, text] of Object.entries({ "content/site.yaml": siteYaml, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return planSite(listTree(root), new DocumentStore(), { today: "2026-12-01", prefix, mode });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A post's text. */
export function post(fields: string, body = "Words."): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

/** Where an address leads, as a host without redirects answers it: the page's address, through a redirect's page. */
export function reached(site: Site, address: string): string | undefined {
  const file = site.book.answer(address);
  return file === undefined
    ? undefined
    : (site.book.target(file) ?? `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
}
