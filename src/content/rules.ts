export type Severity = "error" | "warning";

export interface RuleFacts {
  /** What the build makes of it: an error stops the build. */
  readonly build: Severity;
  /** What `npm run check` makes of it. */
  readonly check: Severity;
  /** True where the build does not look for it. */
  readonly isCheckOnly?: boolean;
  /** The rule in a sentence, for the docs. */
  readonly summary: string;
}

const error = (summary: string): RuleFacts => ({ build: "error", check: "error", summary });
const strict = (summary: string): RuleFacts => ({ build: "warning", check: "error", summary });
const warning = (summary: string): RuleFacts => ({ build: "warning", check: "warning", summary });
const checked = (check: Severity, summary: string): RuleFacts => {
  return { build: "warning", check, isCheckOnly: true, summary };
};

/** Every rule that a problem can name: the one list that the build, `check` and the docs share. */
export const rules = {
  // Front matter and files
  "front-matter-language": error("Front matter is YAML; no other language is read or run."),
  "front-matter-syntax": error("Front matter must be YAML that can be read."),
  "front-matter-unclosed": error("Front matter opens with --- and closes with ---."),
  "front-matter-quotes": strict("A value that holds a colon stands in quotes."),
  "front-matter-comment": strict("A value that holds a # stands in quotes."),
  "front-matter-curly-quotes": warning("Quotation marks around a value are straight ones."),
  "field-missing": error("A field that the page cannot do without is there."),
  "field-left-out": warning("A field that a page can do without holds something that can be shown."),
  "field-repeated": error("A field stands once in a file."),
  "field-type": error("A field holds the kind of value that it is meant to hold."),
  "field-unknown": warning("A field's name is one that the site knows."),
  "date-invalid": error("A date is one that the calendar has."),
  "title-guessed": warning("A page says what it is called."),
  "date-mismatch": warning("The date in the file's name agrees with the date in the text."),
  "slug-unsafe": strict("A slug holds only letters that are safe in an address."),
  "slug-outside": error("A slug is one part of an address, and an address is one of this site."),
  "address-taken": error("No two files claim one address."),
  "file-encoding": error("A file is UTF-8 text."),
  "file-ignored": checked("warning", "A text that is meant for the site is a file that ends in .md."),
  "file-name": error("A file's name says what its kind of content needs."),
  "file-size": error("A file is no larger than the site can show."),
  "file-type": error("What lies where content belongs is a file inside the project."),
  "text-decoded-wrongly": warning("Text is as its author wrote it, not decoded wrongly once."),
  "tag-spelling": checked("warning", "A tag is spelt as it is elsewhere."),
  // Bodies
  "chart-data": error("A chart's data file holds what the chart needs."),
  "chart-unknown": strict("A chart names data that the site has."),
  "code-unclosed": strict("A code fence that opens also closes."),
  "directive-unclosed": strict("A directive that opens also closes."),
  "directive-unknown": strict("A directive is one that the site knows."),
  "directive-use": strict("A directive is given what it needs."),
  "file-third-party": warning("A page in static/ loads no file from another site."),
  "frame-third-party": warning("A page frames no other site's page."),
  "heading-levels": warning("Headings step down one level at a time."),
  "heading-second-h1": warning("A page has one main heading, its title."),
  "html-class": warning("Classes in HTML are ones that NHS.UK frontend has."),
  "html-directive": checked("warning", "What a directive makes is written as one, and not in HTML."),
  "html-invalid": warning("HTML in a body is well formed."),
  "html-unsafe": strict("HTML in a body is of the kinds that the site allows."),
  "image-alt": strict("A picture says in words what it shows."),
  "image-missing": strict("A picture that a page shows is there."),
  "image-third-party": warning("A page shows no picture from another site."),
  "link-broken": strict("A link leads to a page that is there."),
  "link-empty": warning("A link leads somewhere."),
  "link-fragment": checked("error", "A link to a section leads to a heading that is there."),
  "link-local": checked("warning", "A link leads to what readers can reach."),
  "link-mended": warning("A link is a whole address."),
  "link-text": checked("warning", "A link's words say where it leads."),
  "link-unpublished": checked("warning", "A link leads to a page that is out."),
  "redirect-broken": strict("A redirect leads to a page that is there."),
  "redirect-unused": warning("A redirect’s old address is not one that a page has."),
  "script-third-party": warning("A page runs no other site's script."),
  "table-cells": warning("A table's row has no more cells than its heading."),
  "template-syntax": checked("warning", "Template syntax stands in code only, for nothing runs it."),
  // Pictures
  "image-cleaned": warning("An SVG holds no script and loads nothing from elsewhere."),
  "image-large": warning("A picture is no larger than a page needs."),
  "image-name": warning("A picture is called as its file is, capitals too."),
  "image-unreadable": strict("A picture is a whole file that browsers can show."),
  // Safety
  "patient-nhs-number": checked("error", "Nothing that could be a patient's NHS number is published."),
  "secret-key": checked("error", "No private key is published."),
  "secret-token": checked("error", "No password or token that could be in use is published."),
  // Data
  "data-column": error("A data file has the columns that are read from it."),
  "data-value": error("A data file's value is of the kind that its column holds."),
  "synonym-group": strict("A group of synonyms names at least two words that mean the same."),
} as const satisfies Record<string, RuleFacts>;

export type Rule = keyof typeof rules;
