import type { Finding } from "./finding.ts";

/** HTML that an author need not write: what begins it, and the line of Markdown that makes the same. */
const directives: readonly { readonly begins: RegExp; readonly what: string; readonly write: string }[] = [
  { begins: /<details\b/gi, what: "<details>", write: ":::details What a reader can open" },
  { begins: /<table\b/gi, what: "<table>", write: "| Column | Column |" },
  { begins: /(?<=^\n?|\n\n)<img\b/gi, what: "<img>", write: "![What it shows](picture.png)" },
  { begins: classOf("nhsuk-inset-text"), what: "An inset text in HTML", write: ":::inset" },
  {
    begins: classOf("nhsuk-warning-callout"),
    what: "A warning callout in HTML",
    write: ":::warning What it warns of",
  },
  { begins: classOf("nhsuk-do-dont-list"), what: "A do or don’t list in HTML", write: ":::do" },
  {
    begins: classOf("nhsuk-action-link"),
    what: "An action link in HTML",
    write: "::action-link[Words](/address/)",
  },
  { begins: classOf("nhsuk-button"), what: "A button in HTML", write: "::button[Words](/address/)" },
  { begins: classOf("nhsuk-card"), what: "A card in HTML", write: ":::card Title" },
  { begins: classOf("nhsuk-summary-list"), what: "A summary list in HTML", write: ":::summary-list" },
];

function classOf(name: string): RegExp {
  return new RegExp(
    `<(?:div|ul|dl|a|button|section)\\b[^<>]{0,300}\\sclass\\s?=\\s?["'](?:[^"'<>]{0,200}\\s)?${name}["'\\s]`,
    "gi",
  );
}

/** Raw HTML for what a directive makes: said once a kind, at its first place. */
export function* htmlDirectives(prose: string): Generator<Finding> {
  if (!prose.includes("<")) return;
  for (const { begins, what, write } of directives) {
    begins.lastIndex = 0;
    const found = begins.exec(prose);
    if (found === null) continue;
    yield {
      at: found.index,
      rule: "html-directive",
      message: `${what.startsWith("<") ? `“${what}”` : what} can be written in Markdown.`,
      remedy: `Write it as “${write}”.`,
    };
  }
}
