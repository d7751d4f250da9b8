import { element } from "../element.ts";
import type { Finding } from "./answer.ts";
import { fieldIds } from "./form.ts";

/** Puts a field's error above it, as NHS.UK's forms do, or takes it away. */
export function showFieldErrors(findings: readonly Finding[]): void {
  for (const [field, id] of Object.entries(fieldIds)) {
    const input = document.getElementById(id);
    const group = input?.closest(".nhsuk-form-group:not(.nhsuk-form-group .nhsuk-form-group)");
    if (!input || !group || field === "body") continue;
    const error = findings.find((finding) => finding.field === field && finding.severity === "error");
    const errorId = `${id}-error`;
    document.getElementById(errorId)?.remove();
    group.classList.toggle("nhsuk-form-group--error", error !== undefined);
    const isArea = input instanceof HTMLTextAreaElement;
    input.classList.toggle(isArea ? "nhsuk-textarea--error" : "nhsuk-input--error", error !== undefined);
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
      const before = input.closest(".nhsuk-date-input, .nhsuk-input-wrapper, .app-write-tag-row") ?? input;
      before.before(words);
    }
    if (described.size > 0) input.setAttribute("aria-describedby", [...described].join(" "));
    else input.removeAttribute("aria-describedby");
  }
}
