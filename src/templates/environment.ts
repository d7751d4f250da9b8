import { join } from "node:path";
import nunjucks from "nunjucks";
import { formatDay } from "../content/dates.ts";

/** Turns a template and what it shows into HTML. */
export type RenderTemplate = (template: string, view: object) => string;

/**
 * The Nunjucks environment of the site's own templates, with NHS.UK frontend's macros. Everything that a
 * template prints is escaped unless it says `safe`; nothing that an author writes is ever a template.
 */
export function templateEnvironment(root: string): { render: RenderTemplate; forget(): void } {
  const create = () => {
    const folders = [join(root, "src/templates"), join(root, "node_modules/nhsuk-frontend/dist")];
    const made = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), {
      autoescape: true,
      trimBlocks: true,
      lstripBlocks: true,
    });
    made.addFilter("day", formatDay);
    made.addFilter("number", (number: number) => number.toLocaleString("en-GB"));
    made.addFilter(
      "count",
      (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`,
    );
    return made;
  };
  // An environment keeps its compiled templates; a new one reads them again.
  let environment = create();
  return {
    render: (template, view) => environment.render(template, view),
    forget: () => {
      environment = create();
    },
  };
}
