import { element } from "../element.ts";
import type { Finding } from "./answer.ts";
import { find, makeButton } from "./find.ts";

const fieldNames: Readonly<Record<Finding["field"], string>> = {
  title: "Title",
  summary: "Summary",
  authors: "Author",
  tags: "Tags",
  date: "Date",
  slug: "Address",
  image: "Picture",
  imageAlt: "What the picture shows",
  body: "Your post",
};

/** Where a finding stands, in words. */
export function placeOf({ field, line }: Finding): string {
  return line === undefined ? fieldNames[field] : `Line ${line}`;
}

/**
 * Lists what is wrong, each with a button that leads to its place.
 * @param rulesUrl the page that explains the rules; undefined where nobody knows its address
 */
export function showProblems(
  findings: readonly Finding[],
  go: (finding: Finding) => void,
  rulesUrl: string | undefined,
): void {
  const list = find("#problems", HTMLOListElement);
  list.replaceChildren(
    ...findings.map((finding) => {
      const { severity, rule, message, remedy } = finding;
      const button = makeButton("app-write-problems__place", placeOf(finding), () => go(finding));
      button.append(element("span", "nhsuk-u-visually-hidden", `: ${message}`));
      return element(
        "li",
        "app-write-problems__item",
        severityTag(severity),
        " ",
        button,
        element("p", "", `${message} ${remedy}`),
        ...(rule && rulesUrl ? [element("p", "", ruleLink(`${rulesUrl}#${rule}`, rule))] : []),
      );
    }),
  );
}

/** The link to what the docs say of a rule. The post stays open beside it. */
function ruleLink(href: string, rule: string): HTMLElement {
  const link = element("a", "", `More about ${rule} (opens in a new tab)`);
  link.href = href;
  link.target = "_blank";
  link.rel = "noopener";
  return link;
}

function severityTag(severity: Finding["severity"]): HTMLElement {
  return severity === "error"
    ? element("strong", "nhsuk-tag nhsuk-tag--red", "Error")
    : element("strong", "nhsuk-tag nhsuk-tag--yellow", "Warning");
}

/** A status is announced when it changes, and only then. */
export function say(status: HTMLElement, words: string): void {
  if (status.textContent !== words) status.textContent = words;
}

/** How much is wrong, in words. */
export function countOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const parts = [count(errors, "error"), count(warnings, "warning")].filter(Boolean);
  return parts.length === 0 ? "No problems found." : `${parts.join(" and ")}.`;
}

function count(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}
