import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { attributes, classNames, escapeHtml } from "../html.ts";
import { type Page, pageOf } from "../page.ts";
import { askedSize, fitted, type PictureSize } from "../picture-size.ts";
import { titledWords, withTitle } from "../picture-title.ts";
import { closingIndex, textOf, trustedHtml } from "../tokens.ts";
import { attributesOf, noteAttributes } from "./inline-attributes.ts";
import { asWritten } from "./links.ts";
import { isMediaFile, mediaHtml } from "./media-files.ts";
import { refusal, refusedAddress } from "./safe-links.ts";

interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
  readonly className: string;
  readonly size?: PictureSize | undefined;
  /** Of a picture in a link: what stands for it where it is a link itself and has no words. */
  readonly linkName?: string;
}

/**
 * Shows pictures from where the site has them. A picture that stands alone in a paragraph and has a title
 * becomes a figure with the title as its caption: https://service-manual.nhs.uk/design-system/components/images
 */
export function images(md: MarkdownIt): void {
  md.core.ruler.push("images", (state: StateCore) => {
    const page = pageOf(state.env);
    let line = 0;
    for (const [index, token] of state.tokens.entries()) {
      if (token.map !== null) line = token.map[0];
      if (token.type !== "inline" || token.children === null) continue;
      if (!token.children.some((child) => child.type === "image")) continue;
      const before = state.tokens[index - 1];
      if (token.children.length === 1 && before && token.children[0] && !attributesOf(token.children[0]))
        noteAttributes(token.children[0], attributesOf(before));
      const alone = asFigure(page, line, token.children, before?.attrGet("id"));
      if (alone === undefined) {
        token.children = inLine(page, line, token.children);
      } else {
        token.children = [trustedHtml(alone)];
        const after = state.tokens[index + 1];
        if (before?.type === "paragraph_open") before.hidden = true;
        if (after?.type === "paragraph_close") after.hidden = true;
      }
    }
  });
}

/** The tokens of a line with its pictures made. */
function inLine(page: Page, line: number, children: readonly Token[]): Token[] {
  let linkName: string | undefined;
  return children.map((child, index) => {
    if (child.type === "link_open") linkName = nameFor(children, index);
    else if (child.type === "link_close") linkName = undefined;
    return child.type === "image" ? trustedHtml(inText(page, line, child, linkName)) : child;
  });
}

/** What names a link that only shows a picture without words: its address. A link with words of its own needs no more. */
function nameFor(children: readonly Token[], open: number): string {
  const words = textOf(children.slice(open + 1, closingIndex(children, open))).trim();
  return words === "" ? String(children[open]?.attrGet("href") ?? "") : "";
}

function inText(page: Page, line: number, token: Token, linkName?: string): string {
  const title = token.attrGet("title");
  const { size, className } = askedSize(attributesOf(token)?.values ?? {});
  return imageHtml(page, line, {
    ...described(page, line, token),
    className: classNames("app-image", className),
    size,
    ...(title === null ? {} : { title: String(title) }),
    ...(linkName === undefined ? {} : { linkName }),
  });
}

function asFigure(
  page: Page,
  line: number,
  children: readonly Token[],
  id?: string | number | null,
): string | undefined {
  const [only] = children;
  const title = only?.attrGet("title") ?? null;
  if (children.length !== 1 || only?.type !== "image" || title === null) return undefined;
  const asked = askedSize(attributesOf(only)?.values ?? {});
  // A figure's picture fills it: one of a size of its own is shown as one in the text is.
  const className = asked.size ? "app-image" : "nhsuk-image__img";
  const image = imageHtml(page, line, { ...described(page, line, only), className, size: asked.size });
  return (
    `<figure${attributes({ class: classNames("nhsuk-image", asked.className), id: id ?? undefined })}>\n${image}\n` +
    `<figcaption class="nhsuk-image__caption">${escapeHtml(String(title))}</figcaption>\n</figure>\n`
  );
}

/** A picture's address and words. Without words, or with a file's name for them, a reader who cannot see it has nothing. */
function described(page: Page, line: number, token: Token): { src: string; alt: string } {
  const src = String(token.attrGet("src") ?? "");
  const alt = textOf(token.children).trim();
  if (refusedAddress(src) !== undefined) return { src, alt };
  const isFileName = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(alt);
  if (alt === "" || isFileName) {
    page.problems.add(
      line,
      {
        rule: "image-alt",
        message: isFileName
          ? `The words for the picture “${src}” are only a file’s name.`
          : `The picture “${src}” has no words that say what it shows.`,
        remedy: `Write them between the square brackets: “![What it shows](${src})”.`,
      },
      asWritten(page, line, src),
    );
  }
  return { src, alt };
}

/** A whole `<img>`, or what the site makes of it, with a problem noted where the site has one. */
export function imageHtml(page: Page, line: number, picture: Picture): string {
  const { src, alt, title, className, linkName, size } = picture;
  const refused = refusedAddress(src);
  if (refused !== undefined) {
    page.problems.add(line, refusal("picture", refused), refused.slice(0, 20));
    return escapeHtml(alt);
  }
  if (isMediaFile(src)) {
    // A link can hold words only, and not what can be pressed.
    if (linkName !== undefined) return titledWords(alt || title || linkName, title);
    return mediaHtml(page, line, { src, alt, title, written: asWritten(page, line, src) });
  }
  const found = page.context.resolveImage?.(src, alt, className, size);
  if (found?.complaint) page.problems.add(line, found.complaint, asWritten(page, line, src));
  if (found?.isLink && linkName !== undefined) return titledWords(alt || title || linkName, title);
  // Whether an author's `<a>` stands around it, the repair sees.
  const isMade = found?.html !== undefined && !(found.isLink && page.isRepaired);
  if (isMade) return page.trust(withTitle(found.html ?? "", title), "span");
  const { width, height } = found ?? {};
  const shown = width && height ? fitted({ width, height }, size) : { ...size };
  const values = { class: className, src: found?.src ?? src, alt, title, ...shown };
  const resolved = { "data-app-resolved": page.isRepaired };
  return `<img${attributes({ ...values, loading: "lazy", decoding: "async", ...resolved })}>`;
}
