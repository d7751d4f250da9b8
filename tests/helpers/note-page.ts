import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Element } from "hast";
import { createRenderer } from "../../src/markdown/index.ts";
import { Build } from "../../src/site/build.ts";
import { templateEnvironment } from "../../src/templates/environment.ts";
import { pageOutputs } from "../../src/templates/pages.ts";
import { home } from "./project.ts";
import { elements, pageOf, textOf } from "./words.ts";

/** What a board note's page shows. */
export interface NotePage {
  readonly main: Element;
  /** The text of its main part, with one space wherever there is space. */
  readonly text: string;
  /** The rows of facts: [key, value]. */
  readonly facts: readonly (readonly [string, string])[];
  /** The headings, with their levels: "2 Attendees". */
  readonly headings: readonly string[];
}

const path = "board_notes/2021-03-04_notes.md";
const spaced = (text: string): string => text.split(/\s+/).join(" ").trim();

/** A way to see the page of one note of 4 March 2021 after the other, laid out as in a build but without styles. */
export function notePages(): (source: string) => Promise<NotePage> {
  const root = mkdtempSync(join(tmpdir(), "note-page-"));
  process.on("exit", () => rmSync(root, { recursive: true, force: true }));
  for (const folder of ["content", "board_notes"]) mkdirSync(join(root, folder));
  writeFileSync(
    join(root, "content/site.yaml"),
    "name: A\ndescription: A site.\nurl: https://site.example\n",
  );
  const options = { root, today: "2026-01-01", prefix: "/", mode: "build", onlyPages: true } as const;
  const build = new Build(options, {
    markdown: createRenderer(),
    renderTemplate: templateEnvironment(home).render,
  });
  build.addOutputs((site) => pageOutputs(build, site));
  return async (source) => {
    writeFileSync(join(root, path), source);
    await build.update([path]);
    const output = build.answer("/board-notes/2021-03-04/");
    if (!output || !("text" in output))
      throw new Error(`The note has no page: ${JSON.stringify(build.problems)}`);
    const page = pageOf(String(await output.text()));
    const all = (...names: string[]) => elements(page, ({ tagName }) => names.includes(tagName));
    const [main] = all("main");
    if (!main) throw new Error("The page has no main part.");
    const inMain = (...names: string[]) =>
      elements(main, ({ tagName }) => names.includes(tagName)).map((element) => ({
        level: element.tagName.slice(1),
        text: spaced(textOf(element)),
      }));
    const values = inMain("dd");
    return {
      main,
      text: spaced(textOf(main)),
      facts: inMain("dt").map(({ text }, at) => [text, values[at]?.text ?? ""] as const),
      headings: inMain("h2", "h3", "h4", "h5", "h6").map(({ level, text }) => `${level} ${text}`),
    };
  };
}
