import { element } from "../element.ts";
import type { Finding } from "./answer.ts";
import { fieldIds } from "./form.ts";

/**
 * Puts a field's error above it, as NHS.UK's forms do, or takes it away. An error in a line of the body is marked in
 * the line (see Editor.mark): a message that came and went while one types would move the editor.
 */
export function showFieldErrors(findings: readonly Finding[]): void {
  for (const [field, id] of Object.entries(fieldIds)) {
    const input = document.getElementById(id);
    const group = input?.closest(".nhsuk-form-group:not(.nhsuk-form-group .nhsuk-form-group)");
    if (!input || !group) continue;
    const errors = findings.filter((finding) => finding.field === field && finding.severity === "error");
    const error = errors.find(({ line }) => line === undefined);
    const errorId = `${id}-error`;
    document.getElementById(errorId)?.remove();
    group.classList.toggle("nhsuk-form-group--error", error !== undefined);
    const described = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
    described.delete(errorId);
    if (error) {
      described.add(errorId);
      const words = element(
        "span",
        "nhsuk-error-message",
        element("span", "nhsuk-u-visually-hidden", "Error: "),
      );
      words.id = errorId;
      words.append(`${error.message} ${error.remedy}`);
      const before = input.closest(wholeFields) ?? input;
      before.before(words);
    }
    setOrRemove(input, "aria-describedby", [...described].join(" "));
    for (const part of partsOf(input)) {
      setOrRemove(part, "aria-invalid", errors.length > 0 ? "true" : "");
      // The editor's edge is red by its group: see _write.scss.
      if (part.matches("input")) part.classList.toggle("nhsuk-input--error", error !== undefined);
      if (part.matches("textarea")) part.classList.toggle("nhsuk-textarea--error", error !== undefined);
    }
  }
}

/** What surrounds the input of a field that is more than an input. */
const wholeFields = ".nhsuk-date-input, .nhsuk-input-wrapper, .app-write-tag-row, .app-write-editor";

/** A date is wrong as a whole: which of its three parts is meant nobody can say. */
function partsOf(input: HTMLElement): Iterable<HTMLElement> {
  return input.closest(".nhsuk-date-input")?.querySelectorAll("input") ?? [input];
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value === "") element.removeAttribute(name);
  else element.setAttribute(name, value);
}
