import type { Problem } from "../content/problem.ts";
import { readYaml } from "../content/read-yaml.ts";
import { readSynonyms, synonymsFile } from "../search/synonyms.ts";

/** What is wrong with a file of YAML right below content/. Those that have a reader of their own say more themselves. */
export function dataFileProblems(path: string, text: string): readonly Problem[] {
  if (path === synonymsFile) return readSynonyms(path, text).problems;
  return /^content\/[^/]+\.ya?ml$/i.test(path) ? readYaml(path, text).problems : [];
}
