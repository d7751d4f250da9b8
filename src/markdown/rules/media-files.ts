import { isElsewhere } from "../html/scheme.ts";
import { attributes, escapeHtml } from "../html.ts";
import type { Page } from "../page.ts";

const videos = /\.(?:mp4|m4v|webm|ogv)(?:[?#]|$)/i;
const sounds = /\.(?:mp3|m4a|ogg|oga|wav)(?:[?#]|$)/i;

/** Whether what is written as a picture is a video or a sound of this site. */
export function isMediaFile(src: string): boolean {
  return !/^(?:https?:)?\/\//i.test(src) && (videos.test(src) || sounds.test(src));
}

interface Media {
  readonly src: string;
  readonly alt: string;
  readonly title: string | undefined;
  /** The address as it stands in the body. */
  readonly written: string;
}

/** A video or a sound that an author has written as a picture: it plays, and is a link where it cannot. */
export function mediaHtml(page: Page, line: number, { src, alt, title, written }: Media): string {
  const found = page.context.resolveLink?.(src);
  if (found?.complaint) page.problems.add(line, found.complaint, written);
  const address = found?.href ?? src;
  const words = alt === "" ? src : alt;
  const link = `<a${attributes({ href: address })}>${escapeHtml(words)}</a>`;
  // An address that was mended may lead to another site, which is told of no reader unasked.
  if (isElsewhere(address)) return page.trust(link, "span");
  const tag = videos.test(src) ? "video" : "audio";
  const player = {
    class: "app-image",
    src: address,
    controls: true,
    preload: "none",
    "aria-label": words,
    title,
  };
  return page.trust(`<${tag}${attributes(player)}>${link}</${tag}>`, "span");
}
