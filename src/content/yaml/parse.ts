import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import { quote } from "../words.ts";
import { nestsTooDeep } from "./bounds.ts";
import { likelyCause } from "./likely-cause.ts";
import { readPlainYaml } from "./plain.ts";
import { quoteColons, reportColon } from "./quote-colons.ts";
import { explainYaml } from "./syntax.ts";
import { reportUnmeant } from "./unmeant.ts";
import type { Entry, Mapping, Report, Spot, Value } from "./value.ts";

/** More YAML than any file here needs; a parser's time grows with it. */
const longestYaml = 300_000;

/**
 * Reads YAML as texts, lists and mappings with their places. No tags, no aliases, no merge keys: nothing in
 * it can grow, run or refer. A key that stands twice is reported, and the first one holds.
 * @param firstLine the line of the file on which the text starts, counted from 1
 * @returns undefined where it cannot be read, which has then been reported
 */
export function parseYaml(text: string, firstLine: number, report: Report): Value | undefined {
  if (text.length > longestYaml) {
    const message = `The file has ${text.length} letters of YAML; no more than ${longestYaml} are read.`;
    report({ line: firstLine, column: 1 }, "file-size", message, "Take out what is not needed.");
    return undefined;
  }
  reportUnmeant(text, firstLine, report);
  const plain = readPlainYaml(text, firstLine);
  if (plain) return { type: "mapping", entries: plain, line: firstLine, column: 1 };
  return parseAnyYaml(text, firstLine, report);
}

/** The same by the YAML parser alone, however plain the text is. */
export function parseAnyYaml(text: string, firstLine: number, report: Report): Value | undefined {
  if (nestsTooDeep(text)) {
    const { message, remedy } = explainYaml("TOO_DEEP");
    report({ line: firstLine, column: 1 }, "front-matter-syntax", message, remedy);
    return undefined;
  }
  const first = compose(text);
  const mended = first.faults.length > 0 ? quoteColons(text) : undefined;
  const second = mended && mended.lines.length > 0 ? compose(mended.text) : undefined;
  // What is still wrong once colons are put in quotes is what has to be told.
  const { node, counter, faults } = second ?? first;
  const spot = (offset: number): Spot => {
    const { line, col } = counter.linePos(offset);
    return { line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const fault = faults[0];
  if (fault) {
    const gaveUp = spot(fault.pos[0]);
    // A value that runs on is told at its start, and what is wrong stands on the next line.
    const cause = likelyCause(text, gaveUp.line - firstLine + 2);
    const { message, remedy } = cause ?? explainYaml(fault.code);
    const at = cause ? { line: firstLine + cause.line - 1, column: cause.column } : gaveUp;
    report(at, "front-matter-syntax", message, remedy);
    return undefined;
  }
  if (second && mended)
    for (const { line, column, value } of mended.lines)
      reportColon(report, { line: firstLine + line - 1, column }, value);
  return toValue(node, spot, report);
}

function compose(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: counter,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const faults: YAMLError[] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  return { node: document.contents, counter, faults };
}

function toValue(node: Node | null, spot: (offset: number) => Spot, report: Report): Value | undefined {
  const at = spot(node?.range?.[0] ?? 0);
  if (node === null) return { type: "text", text: "", ...at };
  if (isScalar(node)) return { type: "text", text: String(node.value ?? ""), ...at };
  if (isSeq<Node | null>(node)) {
    const items = node.items.map((item) => toValue(item, spot, report));
    return items.every((item) => item !== undefined) ? { type: "list", items, ...at } : undefined;
  }
  if (isMap<Node | null, Node | null>(node)) {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const pair of node.items) {
      if (!isScalar(pair.key))
        return unreadable(at, report, isAlias(pair.key) ? "ALIAS" : "UNEXPECTED_TOKEN");
      const key = String(pair.key.value ?? "");
      const place = spot(pair.key.range?.[0] ?? 0);
      if (seen.has(key)) {
        report(
          place,
          "field-repeated",
          `The field ${quote(key)} stands here a second time.`,
          "Keep one of the two.",
        );
        continue;
      }
      seen.add(key);
      const value = toValue(pair.value, spot, report);
      if (value === undefined) return undefined;
      entries.push({ key, value, ...place });
    }
    return { type: "mapping", entries, ...at } satisfies Mapping;
  }
  return unreadable(at, report, "ALIAS");
}

function unreadable(at: Spot, report: Report, code: "ALIAS" | "UNEXPECTED_TOKEN"): undefined {
  const { message, remedy } = explainYaml(code);
  report(at, "front-matter-syntax", message, remedy);
  return undefined;
}
