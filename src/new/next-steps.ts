import type { Kind } from "../content/schema.ts";
import { kinds } from "./kinds.ts";
import type { NewFile } from "./new-file.ts";

/** What to do when the file has been written. */
export function nextSteps(kind: Kind, { path, url }: NewFile): string {
  const steps = [
    `Open ${path} and write below the second line of ---.`,
    url === undefined
      ? "See the site as it will look: npm start"
      : `See it as it will look: npm start, then open http://localhost:8080${url}`,
    `Check it: npm run check -- ${path}`,
    `Propose it: git switch -c ${branch(path)}, git add ${path}, git commit, git push, and open a pull request. CONTRIBUTING.md says how.`,
  ];
  const where = url === undefined ? "" : ` Its address will be ${url}.`;
  return [
    `Wrote ${kinds[kind].called}: ${path}.${where}`,
    "Next:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join("\n");
}

function branch(path: string): string {
  return (path.split("/").at(-1) ?? "").replace(/\.md$/, "");
}
