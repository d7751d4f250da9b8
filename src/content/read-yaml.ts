import type { Reading } from "./problem.ts";
import { openText } from "./source-text.ts";
import { parseYaml } from "./yaml/parse.ts";
import type { Value } from "./yaml/value.ts";

/**
 * Reads a file of YAML: texts, lists and mappings, with their places (`plainValue` leaves the places out).
 * An empty file is a mapping without entries.
 */
export function readYaml(path: string, text: string): Reading<Value> {
  const source = openText(path, text);
  if (source.text === undefined) return { problems: source.problems };
  const value = parseYaml(source.text, 1, source.report);
  return value === undefined ? { problems: source.problems } : { value, problems: source.problems };
}
