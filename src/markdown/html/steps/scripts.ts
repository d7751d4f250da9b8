import type { Step } from "../repair.ts";
import { isElement, replaceElements } from "../tree.ts";

/** Scripts and style sheets in a body are never run: they go, with a word to the author. */
export const scripts: Step = (tree, repair) => {
  replaceElements(tree, (old) => {
    if (isElement(old, "script")) {
      const { src } = old.properties;
      if (typeof src === "string" && src !== "") {
        const message = `The page does not load the script “${src}”: it would run in every reader’s browser.`;
        repair.report(
          "script-third-party",
          { message, remedy: "Take it out; link to what it shows." },
          src,
          src,
        );
      } else {
        const message = "A script in a page is not run.";
        repair.report("html-unsafe", { message, remedy: "Take the “<script>” out." }, "<script", "script");
      }
      return [];
    }
    if (!isElement(old, "style", "link", "meta", "base")) return undefined;
    const message = `A “<${old.tagName}>” in a page is left out.`;
    repair.report(
      "html-unsafe",
      { message, remedy: `Take the “<${old.tagName}>” out.` },
      `<${old.tagName}`,
      old.tagName,
    );
    return [];
  });
};
