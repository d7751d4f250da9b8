/*
 * Pages that show code: NHS.UK frontend's code component with its button to copy. The button is made here,
 * for without a script it would do nothing.
 */
import { Code } from "nhsuk-frontend/dist/nhsuk/components/code/code.mjs";

for (const block of document.querySelectorAll<HTMLElement>("[data-app-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.hidden = true;
  button.className =
    "nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-code__button nhsuk-js-code-button";
  button.textContent = "Copy code";
  block.classList.add("nhsuk-code--button");
  block.prepend(button);
  new Code(block);
}
