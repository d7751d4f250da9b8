import type { Element } from "hast";
import type { Step } from "../repair.ts";
import { encodeAddress, loadSchemes, schemeOf } from "../scheme.ts";
import { element, elementsOf, isElement, replaceElements, text } from "../tree.ts";

/** A video or a sound file of the site's own plays with the browser's controls; one of another site's is a link. */
export const media: Step = (tree, repair) => {
  replaceElements(tree, (old) => {
    if (!isElement(old, "video", "audio")) return undefined;
    const sources = [old, ...elementsOf(old, (child) => isElement(child, "source"))];
    const found = sources.map(({ properties }) => properties.src).filter((src) => typeof src === "string");
    const [src] = found;
    if (src === undefined || !loadSchemes.has(schemeOf(src))) return withoutSources(old);
    const local = repair.context.resolveLink?.(encodeAddress(src)).href ?? encodeAddress(src);
    if (/^(?:https?:)?\/\//i.test(local)) {
      const message = `The page does not load “${src}” from another site. A link stands in its place.`;
      repair.report("frame-third-party", { message, remedy: `Write a link to “${src}”.` }, src, src);
      const words = isElement(old, "video") ? "Watch the video" : "Listen";
      return [element("p", {}, [element("a", { href: src }, [text(words)])])];
    }
    old.properties = { src: local, controls: true, preload: "none" };
    old.children = withoutSources(old);
    return undefined;
  });
};

/** What a browser that cannot play it would show. */
function withoutSources(old: Element): Element["children"] {
  return old.children.filter((child) => !isElement(child, "source", "track"));
}
