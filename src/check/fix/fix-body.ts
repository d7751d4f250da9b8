import type { Rule } from "../../content/rules.ts";
import { placeHeadings } from "../../markdown/heading-levels.ts";
import { fixHtml } from "../../markdown/html/fix-html.ts";
import type { Rendered, ResolvedLink } from "../../markdown/types.ts";
import type { Build } from "../../site/build.ts";
import type { Body } from "../bodies.ts";
import { headingLines } from "../prose.ts";
import { replaceAddress } from "../replace-address.ts";
import type { Fixed } from "./fix-text.ts";

/**
 * Writes in a body what its page shows already: the level of a heading, the whole address of a link, a picture's
 * name with its capitals. The page must be the same before and after; else the body is left as it is.
 */
export function fixBody(build: Build, body: Body): Fixed {
  const before = watch(build, body, body.markdown);
  const steps: readonly Step[] = [
    {
      what: "levels of headings",
      ended: ["heading-levels", "heading-second-h1"],
      fix: (text) => withLevels(text, body.title),
    },
    { what: "markup of older versions of NHS.UK frontend", ended: [], fix: fixHtml },
    { what: "addresses of links", ended: ["link-mended"], fix: (text) => withAddresses(text, before.mended) },
    { what: "names of pictures", ended: ["image-name"], fix: (text) => withAddresses(text, before.renamed) },
  ];
  return steps.reduce<Fixed>(
    (so, { what, ended, fix }) => {
      const text = ended.length === 0 || hasAny(before.rendered, ended) ? fix(so.text) : so.text;
      if (text === so.text) return so;
      const after = watch(build, body, text);
      const same = flat(after.rendered.html) === flat(before.rendered.html);
      return same && !hasAny(after.rendered, ended) ? { text, done: [...so.done, what] } : so;
    },
    { text: body.markdown, done: [] },
  );
}

/** HTML without what no reader sees: how many spaces and lines stand between two tags. */
function flat(html: string): string {
  return html.replace(/>\s+/g, "> ").replace(/\s+</g, " <");
}

interface Step {
  readonly what: string;
  /** Of these rules there is nothing to say when it is done; a step that names none is always tried. */
  readonly ended: readonly Rule[];
  fix(text: string): string;
}

function hasAny({ problems }: Rendered, rules: readonly Rule[]): boolean {
  return problems.some(({ rule }) => rules.includes(rule));
}

interface Watched {
  readonly rendered: Rendered;
  /** What should stand in a link's place, by what stands there. */
  readonly mended: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
}

/** Renders a body, and looks on while its links and pictures are looked up. */
function watch(build: Build, body: Body, markdown: string): Watched {
  const mended = new Map<string, string>();
  const renamed = new Map<string, string>();
  const { services } = build;
  const inner = services.markdown;
  services.markdown = {
    render: (text, context) =>
      inner.render(text, {
        ...context,
        resolveLink(href): ResolvedLink {
          const found = context.resolveLink?.(href) ?? { href };
          if (found.complaint?.rule === "link-mended") mended.set(href, found.href);
          return found;
        },
        resolveImage(src, ...rest) {
          const found = context.resolveImage?.(src, ...rest) ?? { src };
          if (found.complaint?.rule === "image-name") renamed.set(src, withCapitals(src, found.src));
          return found;
        },
      }),
  };
  try {
    const { doc: _doc, unpublished: _unpublished, ...options } = body;
    return { rendered: build.body(body.doc, { ...options, markdown }), mended, renamed };
  } finally {
    services.markdown = inner;
  }
}

/** `Photo.JPG` where the file is `photo.jpg`: the end of the address, as long as only its case differs. */
function withCapitals(written: string, found: string): string {
  let same = 0;
  const limit = Math.min(written.length, found.length);
  while (same < limit && written.at(-1 - same)?.toLowerCase() === found.at(-1 - same)?.toLowerCase()) same++;
  return written.slice(0, written.length - same) + found.slice(found.length - same);
}

function withAddresses(text: string, changes: ReadonlyMap<string, string>): string {
  return [...changes].reduce((out, [written, meant]) => replaceAddress(out, written, meant), text);
}

/** Gives each heading as many hashes as its page gives it levels. */
function withLevels(text: string, title: string | undefined): string {
  const lines = text.split("\n");
  const headings = headingLines(text).filter(({ words }, index) => {
    const isTitle = index === 0 && words.toLowerCase() === title?.toLowerCase();
    return words !== "" && !isTitle;
  });
  for (const [index, { level }] of placeHeadings(headings).entries()) {
    const line = headings[index]?.line ?? -1;
    lines[line] = (lines[line] ?? "").replace(/^((?: {0,3}>)*\s*)#{1,6}(?=\s)/, `$1${"#".repeat(level)}`);
  }
  return lines.join("\n");
}
