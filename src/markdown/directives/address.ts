import type { DirectiveUse, LinkAttributes } from "./directive.ts";

/** The address of a directive that is a link; where it or the words are missing, undefined and a problem. */
export function needsAddress(use: DirectiveUse): LinkAttributes | undefined {
  const href = use.attributes.href;
  if (href !== undefined && href !== "" && use.titleHtml !== "") return use.link(href);
  use.complain({
    rule: "directive-use",
    message: `“::${use.name}” needs ${use.titleHtml === "" ? "words" : "an address"}.`,
    remedy: `Write the words in square brackets and the address in round ones: “::${use.name}[Join us](/get-involved/)”.`,
  });
  return undefined;
}
