import type { Problem, Reading } from "../content/problem.ts";
import { readYaml } from "../content/read-yaml.ts";
import { isEmpty, type Value } from "../content/yaml/value.ts";
import { wordsIn } from "./words.ts";

/** Where a community writes the words that mean the same to it. */
export const synonymsFile = "content/synonyms.yaml";

/** Words or phrases that mean the same: whoever looks for one finds the others. */
export type SynonymGroup = readonly string[];

/** A group with more members, or a file with more groups, is a mistake. */
const most = { members: 30, groups: 2000 };

/** Reads the groups of synonyms: a list of lists. What cannot be used is left out, and said. */
export function readSynonyms(path: string, text: string): Reading<SynonymGroup[]> {
  const reading = readYaml(path, text);
  const problems: Problem[] = [...reading.problems];
  const { value } = reading;
  if (value === undefined || isEmpty(value)) return { value: [], problems };
  const remedy = "Write each group as a list on a line of its own: - [GP, general practice].";
  const note = ({ line, column }: Value, message: string) =>
    problems.push({ path, line, column, rule: "synonym-group", message, remedy });
  if (value.type !== "list") {
    note(value, "This file is a list of groups of words, and it holds something else.");
    return { value: [], problems };
  }
  const groups: SynonymGroup[] = [];
  for (const item of value.items.slice(0, most.groups)) {
    const members = item.type === "list" ? item.items.flatMap(searchable).slice(0, most.members) : [];
    if (members.length >= 2) groups.push(members);
    else note(item, "A group of synonyms names at least two words that mean the same.");
  }
  return { value: groups, problems };
}

function searchable(value: Value): string[] {
  const text = value.type === "text" ? value.text.trim() : "";
  return wordsIn(text).length === 0 ? [] : [text];
}
