import postcss, { type AtRule, type ChildNode, type Root, type Rule } from "postcss";
import parseSelectors, { type Selector } from "postcss-selector-parser";

/** A style sheet of which a page can be given only what it uses. */
export interface UsableStyles {
  /** The rules that a page with these classes and elements can meet, in their order. */
  usedBy(names: ReadonlySet<string>): string;
  /** Every class and element that the style sheet knows. */
  readonly names: ReadonlySet<string>;
}

/** A rule (or what stands in an at-rule) with the names that each of its selectors needs. */
type Part =
  | {
      readonly kind: "rule";
      readonly selectors: readonly { text: string; needs: readonly string[] }[];
      readonly body: string;
    }
  | { readonly kind: "at-rule"; readonly opening: string; readonly parts: readonly Part[] }
  | { readonly kind: "always"; readonly text: string };

/**
 * Reads a compressed style sheet once, so that each page can carry just its own part: NHS.UK frontend's is
 * 25 KB compressed, and a page meets a fifth of it. What was picked for one page serves the next that uses the same.
 */
export function usableStyles(css: string): UsableStyles {
  const names = new Set<string>();
  const parts = lastOnes(partsOf(withoutUnread(css), names));
  const picked = new Map<string, string>();
  return {
    names,
    usedBy(used) {
      const key = [...names].filter((name) => used.has(name)).join(" ");
      let text = picked.get(key);
      if (text === undefined) {
        text = parts.map((part) => pick(part, used)).join("");
        picked.set(key, text);
      }
      return text;
    },
  };
}

/**
 * Gathers what only paper and forced colours meet at the end, a query each instead of a hundred: such rules are
 * there to win over the others, so they lose nothing by coming last.
 */
function lastOnes(parts: readonly Part[]): Part[] {
  const last = new Map<string, Part[]>();
  const first = parts.filter((part) => {
    if (part.kind !== "at-rule" || !/^@media (?:print|\(forced-colors)/.test(part.opening)) return true;
    last.set(part.opening, [...(last.get(part.opening) ?? []), ...part.parts]);
    return false;
  });
  return [
    ...first,
    ...[...last].map(([opening, inner]): Part => ({ kind: "at-rule", opening, parts: inner })),
  ];
}

/** A query without what only Internet Explorer knows, which NHS.UK frontend 10 no longer supports; nothing where that is all. */
function withoutOldBrowsers(params: string): string {
  return params
    .split(",")
    .filter((query) => !query.includes("-ms-"))
    .join(",")
    .replace(/^screen and (?=\(forced-colors)/, "");
}

function partsOf(container: Root | AtRule, names: Set<string>): Part[] {
  return (container.nodes ?? []).flatMap((node: ChildNode): Part[] => {
    if (node.type === "rule") return [rulePart(node, names)];
    // Every browser but the old Edge meets this query, which stands around the whole of the details component.
    if (node.type === "atrule" && node.name === "supports" && /^not \(-ms-/.test(node.params)) {
      return partsOf(node, names);
    }
    if (node.type === "atrule" && (node.name === "media" || node.name === "supports")) {
      const params = withoutOldBrowsers(node.params);
      return params === ""
        ? []
        : [{ kind: "at-rule", opening: `@${node.name} ${params}`, parts: partsOf(node, names) }];
    }
    return node.type === "comment" ? [] : [{ kind: "always", text: node.toString() }];
  });
}

function rulePart(rule: Rule, names: Set<string>): Part {
  const selectors: { text: string; needs: readonly string[] }[] = [];
  parseSelectors((root) => {
    for (const selector of root.nodes) {
      const needs = needsOf(selector);
      for (const name of needs) names.add(name);
      selectors.push({ text: String(selector).trim(), needs });
    }
  }).processSync(rule.selector);
  return { kind: "rule", selectors, body: rule.nodes.map(String).join(";") };
}

/** Takes out custom properties that no rule reads: NHS.UK frontend declares 3 KB of them for scripts that we do not load. */
function withoutUnread(css: string): Root {
  const root = postcss.parse(css);
  root.walkDecls(/^--/, (declaration) => {
    if (!css.includes(`var(${declaration.prop}`)) declaration.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root;
}

/**
 * The classes and elements without which a selector matches nothing. What stands in `:not()` is no need, and of
 * `:has()`, `:is()` and the like only what stands there alone is one.
 */
function needsOf(selector: Selector): string[] {
  return selector.nodes.flatMap((node): string[] => {
    if (node.type === "class") return [`.${node.value}`];
    if (node.type === "tag") return [node.value.toLowerCase()];
    if (node.type !== "pseudo" || node.value === ":not" || node.nodes.length !== 1) return [];
    return node.nodes.flatMap(needsOf);
  });
}

function pick(part: Part, used: ReadonlySet<string>): string {
  switch (part.kind) {
    case "always":
      return part.text;
    case "at-rule": {
      const inner = part.parts.map((each) => pick(each, used)).join("");
      return inner === "" ? "" : `${part.opening}{${inner}}`;
    }
    case "rule": {
      const met = part.selectors.filter(({ needs }) => needs.every((name) => used.has(name)));
      return met.length === 0 ? "" : `${met.map(({ text }) => text).join(",")}{${part.body}}`;
    }
  }
}

const classAttribute = /\sclass="([^"]*)"/g;
const openingTag = /<([a-z][a-z0-9]*)[\s/>]/g;
const classInScript = /\b(?:nhsuk|app|js)-[a-zA-Z0-9_-]+/g;

/** The classes (`.x`) and elements of a page, and the classes that its scripts may add to it. */
export function namesIn(html: string, scripts: readonly string[]): Set<string> {
  const names = new Set<string>(["html", "body"]);
  for (const [, classes = ""] of html.matchAll(classAttribute)) {
    for (const name of classes.split(/\s+/)) if (name) names.add(`.${name}`);
  }
  for (const [, tag = ""] of html.matchAll(openingTag)) names.add(tag);
  for (const script of scripts) for (const name of classesIn(script)) names.add(`.${name}`);
  return names;
}

const known = new Map<string, readonly string[]>();

function classesIn(script: string): readonly string[] {
  let classes = known.get(script);
  if (classes === undefined) {
    classes = [...new Set(Array.from(script.matchAll(classInScript), ([name]) => name))];
    known.set(script, classes);
  }
  return classes;
}
