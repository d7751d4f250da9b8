import { readdirSync } from "node:fs";
import { join } from "node:path";
import nunjucks from "nunjucks";
import { formatDay } from "../content/dates.ts";
import { compiledTemplates } from "./compiled.ts";
import settings from "./nunjucks.json" with { type: "json" };

const ownFolder = "src/templates";

/** Turns a template and what it shows into HTML. */
export type RenderTemplate = (template: string, view: object) => string;

/**
 * The Nunjucks environment of the site's own templates, with NHS.UK frontend's macros. Everything that a
 * template prints is escaped unless it says `safe`; nothing that an author writes is ever a template.
 */
export function templateEnvironment(root: string): { render: RenderTemplate; forget(): void } {
  const own = join(root, ownFolder);
  const folders = [own, join(root, "node_modules/nhsuk-frontend/dist")];
  const files = () => new nunjucks.FileSystemLoader(folders);
  const create = (...loaders: nunjucks.ILoaderAny[]) => {
    const made = new nunjucks.Environment(loaders, settings);
    made.addFilter("day", formatDay);
    made.addFilter("number", (number: number) => number.toLocaleString("en-GB"));
    made.addFilter(
      "count",
      (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`,
    );
    return made;
  };
  // Its types say that it takes a list; it looks templates up by their names.
  const compiled = new nunjucks.PrecompiledLoader(Object.assign([], compiledTemplates));
  let environment = create(compiled, files());
  return {
    render: (template, view) => {
      try {
        return environment.render(template, view);
      } catch (error) {
        const broken = brokenTemplates(own, create(files()));
        throw new Error(broken.length > 0 ? broken.join("\n") : whileRendering(template, error));
      }
    },
    forget: () => {
      // An environment keeps what it compiled; a new one reads the files, which are newer than the program.
      environment = create(files());
    },
  };
}

/**
 * The own templates that do not compile, a line each with its place. Nunjucks says of a file that another one imports
 * only the line and the column, under the name of the one that imports it: so each is compiled apart.
 */
function brokenTemplates(folder: string, environment: nunjucks.Environment): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".njk"))
    .map((name) => name.replaceAll("\\", "/"));
  return names.sort().flatMap((name) => {
    try {
      environment.getTemplate(name, true);
      return [];
    } catch (error) {
      return [`${ownFolder}/${name}${said(error, 0)}`];
    }
  });
}

/** What went wrong while a template that compiles was rendered: which of those that it imports failed is not known. */
function whileRendering(template: string, error: unknown): string {
  // Nunjucks counts from nought here, and from one where a template does not compile.
  return `${ownFolder}/${template}${said(error, 1)} (The mistake may stand in a template that it imports.)`;
}

/** The place, and what Nunjucks says without the line that it puts before it for each file on the way. */
function said(error: unknown, add: number): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, before = "", words = message] =
    /^((?:\s*(?:Template render error: )?\([^\n]*\.njk\)[^\n]*\n)*)\s*(.*)$/s.exec(message) ?? [];
  const [, line, column] = /^[^\n]*\[Line (\d+), Column (\d+)\]/.exec(before) ?? [];
  return `${line ? `:${Number(line) + add}:${Number(column) + add}` : ""}: ${words}`;
}
