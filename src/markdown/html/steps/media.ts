import type { Element } from "hast";
import { pixelsOf } from "../../picture-size.ts";
import type { Repair, Step } from "../repair.ts";
import { encodeAddress, loadSchemes, schemeOf } from "../scheme.ts";
import { element, isElement, replaceElements, takeOut, text } from "../tree.ts";

/** A video or a sound file of the site's own plays with the browser's controls; one of another site's is a link. */
export const media: Step = (tree, repair) => {
  replaceElements(tree, (old, ancestors) => {
    const isPart = isElement(old, "source", "track");
    if (isPart) return ancestors.some((found) => isElement(found, "video", "audio")) ? undefined : [];
    if (!isElement(old, "video", "audio")) return undefined;
    const parts = takeOut(old, (child) => isElement(child, "source", "track"));
    const sources = [old, ...parts.filter(({ tagName }) => tagName === "source")].filter(hasSource);
    const [first] = sources;
    if (first === undefined || !loadSchemes.has(schemeOf(first.properties.src))) return old.children;
    const { src } = first.properties;
    const local = ownAddress(first, repair);
    if (local === undefined) {
      const message = `The page does not load “${src}” from another site. A link stands in its place.`;
      repair.report("frame-third-party", { message, remedy: `Write a link to “${src}”.` }, src, src);
      const words = isElement(old, "video") ? "Watch the video" : "Listen";
      return [element("p", {}, [element("a", { href: src }, [text(words)])])];
    }
    const others = first === old ? [] : sources.slice(1).flatMap((part) => source(part, repair));
    const tracks = parts.filter(({ tagName }) => tagName === "track").filter(hasSource);
    const kept = [
      ...(others.length > 0 ? [sourceElement(first, local), ...others] : []),
      ...tracks.flatMap((part) => track(part, repair)),
    ];
    const place = others.length > 0 ? {} : { src: local };
    old.properties = { ...place, controls: true, preload: "none", ...look(old, repair) };
    old.children = [...kept, ...old.children];
    return undefined;
  });
};

type WithSource = Element & { properties: { src: string } };

function hasSource(part: Element): part is WithSource {
  return typeof part.properties.src === "string";
}

/** Where a file lies on this site; undefined for one of another site. */
function ownAddress(part: WithSource, repair: Repair): string | undefined {
  const { src } = part.properties;
  if (!loadSchemes.has(schemeOf(src))) return undefined;
  const address = encodeAddress(src);
  const answer = repair.context.resolveLink?.(address) ?? { href: address };
  if (isElsewhere(answer.href)) return undefined;
  if (answer.complaint) repair.report(answer.complaint.rule, answer.complaint, part, src);
  if (answer.complaint?.rule !== "link-broken") return answer.href;
  // Where it will be, once it is: a picture's address says that, a link's does not.
  const place = repair.context.resolveImage?.(address, "").src;
  return place === undefined || isElsewhere(place) ? answer.href : place;
}

function isElsewhere(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address);
}

function source(part: WithSource, repair: Repair): Element[] {
  const src = ownAddress(part, repair);
  return src === undefined ? [] : [sourceElement(part, src)];
}

function sourceElement({ properties }: Element, src: string): Element {
  return element("source", { src, ...(properties.type ? { type: String(properties.type) } : {}) });
}

/** Captions and the like. */
function track(part: WithSource, repair: Repair): Element[] {
  const src = ownAddress(part, repair);
  if (src === undefined) return [];
  const { kind, srcLang, label } = part.properties;
  const words = Object.entries({ kind, srcLang, label }).filter(([, value]) => typeof value === "string");
  const isDefault = part.properties.default !== undefined && part.properties.default !== null;
  return [element("track", { src, ...Object.fromEntries(words), ...(isDefault ? { default: true } : {}) })];
}

/** The size that an author gave a video, and the picture that stands for it before it plays. */
function look({ tagName, properties }: Element, repair: Repair): Element["properties"] {
  if (tagName !== "video") return {};
  const [width, height] = [pixelsOf(properties.width), pixelsOf(properties.height)];
  const poster = typeof properties.poster === "string" ? posterOf(properties.poster, repair) : undefined;
  return { ...(width && { width }), ...(height && { height }), ...(poster && { poster }) };
}

function posterOf(src: string, repair: Repair): string | undefined {
  if (src.trim() === "" || !loadSchemes.has(schemeOf(src))) return undefined;
  const address = encodeAddress(src);
  const answer = repair.context.resolveImage?.(address, "") ?? { src: address };
  if (answer.complaint) repair.report(answer.complaint.rule, answer.complaint, src, src);
  return isElsewhere(answer.src) ? undefined : answer.src;
}
