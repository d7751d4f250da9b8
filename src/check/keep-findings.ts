import { join } from "node:path";
import type { Build } from "../site/build.ts";
import { keptRenderer } from "../site/kept-bodies/kept-renderer.ts";
import { keptTexts } from "../site/kept-bodies/kept-texts.ts";
import { Pack } from "../site/kept-bodies/pack.ts";

/**
 * Has the check remember what it found in each file, as a build keeps bodies, until the file changes or the site
 * answers otherwise. Its answers are not a build's: nothing is made of pictures, and links are followed to their
 * section. So it has a pack of its own.
 * @returns what writes it down when all files were looked at
 */
export function keepFindings(build: Build, program: string): () => void {
  const pack = new Pack(join(build.options.root, ".cache", "bodies", `${program}-check.pack`));
  build.services.keep = keptTexts(pack);
  const { markdown } = build.services;
  const withoutHtml: typeof markdown = {
    render(body, context) {
      const rendered = markdown.render(body, context);
      // Nobody sees a checked page. Where no link is asked for, it is looked through for the sections that it has.
      return context.resolveLink ? { ...rendered, html: "" } : rendered;
    },
  };
  build.services.markdown = keptRenderer(withoutHtml, { pack, keys: build.bodyKeys });
  return () => pack.save();
}
