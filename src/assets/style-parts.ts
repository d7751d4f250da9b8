import postcss, { type AtRule, type ChildNode, type Root, type Rule } from "postcss";
import parseSelectors, { type Selector } from "postcss-selector-parser";

/** A rule (or what stands in an at-rule) with the names that each of its selectors needs. */
export type StylePart =
  | {
      readonly kind: "rule";
      readonly selectors: readonly { text: string; needs: readonly string[] }[];
      readonly body: string;
    }
  | { readonly kind: "at-rule"; readonly opening: string; readonly parts: readonly StylePart[] }
  | { readonly kind: "always"; readonly text: string };

/** Reads a compressed style sheet: its rules in their order, what only paper and forced colours meet last. */
export function styleParts(css: string): readonly StylePart[] {
  return lastOnes(partsOf(withoutUnread(css)));
}

/**
 * Gathers what only paper and forced colours meet at the end, a query each instead of a hundred: such rules are
 * there to win over the others, so they lose nothing by coming last.
 */
function lastOnes(parts: readonly StylePart[]): StylePart[] {
  const last = new Map<string, StylePart[]>();
  const first = parts.filter((part) => {
    if (part.kind !== "at-rule" || !/^@media (?:print|\(forced-colors)/.test(part.opening)) return true;
    last.set(part.opening, [...(last.get(part.opening) ?? []), ...part.parts]);
    return false;
  });
  return [
    ...first,
    ...[...last].map(([opening, inner]): StylePart => ({ kind: "at-rule", opening, parts: inner })),
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

function partsOf(container: Root | AtRule): StylePart[] {
  return (container.nodes ?? []).flatMap((node: ChildNode): StylePart[] => {
    if (node.type === "rule") return [rulePart(node)];
    // Every browser but the old Edge meets this query, which stands around the whole of the details component.
    if (node.type === "atrule" && node.name === "supports" && /^not \(-ms-/.test(node.params)) {
      return partsOf(node);
    }
    if (node.type === "atrule" && /^(?:media|supports|container)$/.test(node.name)) {
      const params = withoutOldBrowsers(node.params);
      return params === ""
        ? []
        : [{ kind: "at-rule", opening: `@${node.name} ${params}`, parts: partsOf(node) }];
    }
    if (node.type === "atrule" && node.name === "starting-style") {
      return [{ kind: "at-rule", opening: "@starting-style", parts: partsOf(node) }];
    }
    return node.type === "comment" ? [] : [{ kind: "always", text: node.toString() }];
  });
}

function rulePart(rule: Rule): StylePart {
  const selectors: { text: string; needs: readonly string[] }[] = [];
  parseSelectors((root) => {
    for (const selector of root.nodes) {
      const needs = needsOf(selector);
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
