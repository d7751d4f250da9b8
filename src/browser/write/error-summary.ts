import { element } from "../element.ts";
import type { Finding } from "./answer.ts";
import { find, makeButton } from "./find.ts";
import { fieldIds } from "./form.ts";
import { placeOf } from "./problems.ts";

/** What the page's title starts with while the summary is there, for those who hear the title first. */
const mark = "Error: ";

/** NHS.UK's error summary over the form, with a way on for those who want to send the post as it is. */
export function showErrorSummary(
  findings: readonly Finding[],
  go: (finding: Finding) => void,
  anyway: { readonly words: string; readonly click: () => void },
): void {
  const place = find("#errors", HTMLElement);
  const items = findings.map((finding) => {
    const link = element("a", "", `${placeOf(finding)}: ${finding.message} ${finding.remedy}`);
    link.href = `#${fieldIds[finding.field]}`;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(finding);
    });
    return element("li", "", link);
  });
  const heading = element("h2", "nhsuk-error-summary__heading", "There is a problem");
  const list = element("ul", "nhsuk-list nhsuk-error-summary__list", ...items);
  const why = element(
    "p",
    "",
    "Put right what you can. You can also send the post as it is: another member will help you.",
  );
  const button = makeButton("nhsuk-button nhsuk-button--secondary", anyway.words, anyway.click);
  const body = element("div", "nhsuk-error-summary__body", list, why, button);
  const alert = element("div", "", heading, body);
  alert.setAttribute("role", "alert");
  const summary = element("div", "nhsuk-error-summary", alert);
  place.replaceChildren(summary);
  if (!document.title.startsWith(mark)) document.title = mark + document.title;
  place.focus();
  place.scrollIntoView();
}

/**
 * Takes the summary away, and the word of it in the page's title, when nothing is wrong any more or the draft is
 * another one.
 */
export function hideErrorSummary(): void {
  find("#errors", HTMLElement).replaceChildren();
  if (document.title.startsWith(mark)) document.title = document.title.slice(mark.length);
}
