import type { Problem, Reading } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { isSafeAddress } from "./shapes/links.ts";
import { quote } from "./words.ts";
import { type Entry, isEmpty, type Spot, type Value } from "./yaml/value.ts";

/** One old address and where it leads; the place is where the file says so. */
export interface Redirect extends Spot {
  readonly from: string;
  readonly to: string;
}

/** Reads `content/redirects.yaml`: a mapping `old: new`, or a list of `from` and `to`. Lines that cannot be used are left out. */
export function readRedirects(path: string, text: string): Reading<Redirect[]> {
  const reading = readYaml(path, text);
  const problems = [...reading.problems];
  if (!reading.value) return { problems };
  const redirects = new Map<string, Redirect>();
  for (const { from, to, line, column } of pairsIn(reading.value)) {
    const fault = faultIn(from, to);
    if (fault) problems.push({ path, line, column, ...fault });
    else if (redirects.has(from))
      problems.push({
        path,
        line,
        column,
        rule: "address-taken",
        message: `${quote(from)} stands here a second time; line ${redirects.get(from)?.line} leads it elsewhere.`,
        remedy: "Keep one of the two.",
      });
    else redirects.set(from, { from, to, line, column });
  }
  return { value: [...redirects.values()], problems };
}

function pairsIn(value: Value): Redirect[] {
  if (isEmpty(value)) return [];
  if (value.type === "mapping")
    return value.entries.map((entry) => toPair(entry, entry.key, textOf(entry.value)));
  if (value.type === "text") return [toPair(value, value.text, "")];
  return value.items.flatMap((item) => {
    if (item.type !== "mapping") return [toPair(item, textOf(item), "")];
    const [only, ...more] = item.entries;
    const from = textOf(find(item.entries, "from"));
    // "- /old: /new" is a list of mappings with one entry each.
    if (from === "" && only && more.length === 0) return [toPair(only, only.key, textOf(only.value))];
    return [toPair(item, from, textOf(find(item.entries, "to")))];
  });
}

function toPair({ line, column }: Spot, from: string, to: string): Redirect {
  const start = from.trim();
  return { from: start === "" || start.startsWith("/") ? start : `/${start}`, to: to.trim(), line, column };
}

const find = (entries: readonly Entry[], key: string) =>
  entries.find((entry) => entry.key.toLowerCase() === key)?.value;
const textOf = (value: Value | undefined) => (value?.type === "text" ? value.text : "");

function faultIn(from: string, to: string): Pick<Problem, "rule" | "message" | "remedy"> | undefined {
  const remedy = "Write the old address, a colon, a space and the new address: /old/: /new/.";
  if (from === "" || to === "")
    return {
      rule: "field-missing",
      message: "A redirect says an old address and a new one; one is not here.",
      remedy,
    };
  const climbs = /(?:^|\/)\.\.?(?:\/|$)|[\\\p{Cc}]|^\/[a-z]:/iu;
  if (climbs.test(decoded(from)) || decoded(from).includes("//") || from.length > 300)
    return {
      rule: "slug-unsafe",
      message: `The old address ${quote(from)} is not safe as a file's name.`,
      remedy,
    };
  if (!isSafeAddress(to) || climbs.test(decoded(to)))
    return {
      rule: "field-type",
      message: `The new address ${quote(to)} is not one that a page can lead to.`,
      remedy,
    };
  return undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
