import type { Step } from "../repair.ts";
import { elementsOf } from "../tree.ts";

/** Attributes that run a script when something happens (`onclick`) go, with a word to the author. */
export const handlers: Step = (tree, repair) => {
  for (const part of elementsOf(tree)) {
    for (const name of Object.keys(part.properties)) {
      if (!/^on[A-Za-z]/.test(name)) continue;
      delete part.properties[name];
      const attribute = name.toLowerCase();
      const message = `The attribute “${attribute}” runs a script, so it is left out.`;
      repair.report("html-unsafe", { message, remedy: `Take “${attribute}=…” out.` }, attribute, "handler");
    }
  }
};
