import type { AnyDocument } from "../content/schema.ts";
import type { RenderContext, ResolvedImage } from "../markdown/types.ts";
import { decodePath, withPrefix } from "./addresses.ts";
import { foreignImage, imageCandidates, missingImage } from "./images.ts";
import { type LinkTable, resolveLink } from "./links.ts";
import { linkToOwnChart } from "./own-chart.ts";
import { ownPath } from "./own-path.ts";
import type { BodyOptions } from "./recent-bodies.ts";
import type { Services } from "./services.ts";

/** What the renderer may ask of the site while it renders a document's body: links, pictures, charts. */
export function bodyContext(
  { services }: { readonly services: Services },
  table: LinkTable,
  { path }: AnyDocument,
  { bodyLine, title, first }: Omit<BodyOptions, "markdown">,
): RenderContext {
  return {
    path,
    bodyLine,
    ...(title !== undefined && { title }),
    resolveLink: (href) => resolveLink(href, path, table),
    resolveImage(written, alt, className, size) {
      const src = ownPath(written.trim(), table) ?? written.trim();
      if (/^(?:https?:)?\/\//i.test(src)) return foreignImage(src, alt);
      const candidates = imageCandidates(src, path);
      for (const candidate of candidates) {
        const found = services.image(candidate, alt, className, first, size);
        if (found) return found;
      }
      return placeOfMissing(src, candidates[0], table);
    },
    chart(request) {
      const drawn = services.chart(request, path);
      return "html" in drawn ? drawn : (linkToOwnChart(request, path, table) ?? drawn);
    },
  };
}

/** A picture that is not there: its address is where it will be, once it is. */
function placeOfMissing(src: string, likeliest: string | undefined, { prefix }: LinkTable): ResolvedImage {
  const address = likeliest === undefined ? src : withPrefix(prefix, `/${encodeURI(decodePath(likeliest))}`);
  return { src: address, complaint: missingImage(src) };
}
