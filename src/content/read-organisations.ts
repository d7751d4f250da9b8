import type { Problem, Reading } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { githubName } from "./shapes/links.ts";
import { cleanText } from "./shapes/text.ts";
import { quote } from "./words.ts";
import { isEmpty, type Value } from "./yaml/value.ts";

/** An organisation whose public repositories are counted. */
export interface Organisation {
  /** Its name on GitHub, in its addresses. */
  readonly login: string;
  /** Its name as people say it. */
  readonly name: string;
  /** What kind of organisation it is. */
  readonly kind: string;
}

/** Reads `content/organisations.yaml`: a list of `login`, `name` and `kind`. Without a name, its login stands for it. */
export function readOrganisations(path: string, text: string): Reading<Organisation[]> {
  const reading = readYaml(path, text);
  const problems: Problem[] = [...reading.problems];
  const { value } = reading;
  if (!value) return { problems };
  const found = new Map<string, Organisation>();
  const remedy = "Write it as - login: our-organisation, with name: and kind: on the lines below.";
  for (const item of isEmpty(value) ? [] : value.type === "list" ? value.items : [value]) {
    const login = field(item, "login");
    const note = (rule: Problem["rule"], message: string) =>
      problems.push({ path, line: item.line, column: item.column, rule, message, remedy });
    if (login === "") note("field-missing", "An organisation here has no login, its name on GitHub.");
    else if (!githubName.test(login)) note("field-type", `${quote(login)} cannot be a name on GitHub.`);
    else if (found.has(login.toLowerCase()))
      note("field-repeated", `The organisation ${quote(login)} stands here twice.`);
    else
      found.set(login.toLowerCase(), {
        login,
        name: field(item, "name") || login,
        kind: field(item, "kind") || "Other",
      });
  }
  return { value: [...found.values()], problems };
}

function field(item: Value, key: string): string {
  if (item.type !== "mapping") return "";
  const value = item.entries.find((entry) => entry.key.toLowerCase() === key)?.value;
  return value?.type === "text" ? cleanText(value.text) : "";
}
