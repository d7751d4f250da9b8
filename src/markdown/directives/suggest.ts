import { nearest } from "../../content/nearest.ts";
import { directives } from "./index.ts";

const names = directives.map((directive) => directive.name);

/** What to type in place of a directive that there is none of. */
export function suggestDirective(written: string): string {
  const meant = nearest(written.slice(0, 30), names);
  return meant === undefined ? `Use one of these: ${names.join(", ")}.` : `Did you mean “${meant}”?`;
}
