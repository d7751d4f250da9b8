import { join } from "node:path";
import nunjucks from "nunjucks";
import { formatDay } from "../content/dates.ts";
import { compiledTemplates } from "./compiled.ts";
import settings from "./nunjucks.json" with { type: "json" };

/** Turns a template and what it shows into HTML. */
export type RenderTemplate = (template: string, view: object) => string;

/**
 * The Nunjucks environment of the site's own templates, with NHS.UK frontend's macros. Everything that a
 * template prints is escaped unless it says `safe`; nothing that an author writes is ever a template.
 */
export function templateEnvironment(root: string): { render: RenderTemplate; forget(): void } {
  const folders = [join(root, "src/templates"), join(root, "node_modules/nhsuk-frontend/dist")];
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
    render: (template, view) => environment.render(template, view),
    forget: () => {
      // An environment keeps what it compiled; a new one reads the files, which are newer than the program.
      environment = create(files());
    },
  };
}
