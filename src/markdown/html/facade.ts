import type { Element } from "hast";
import { element, text } from "./tree.ts";

/** A video or a sound on another site that the site can show when a reader asks for it. */
export interface Player {
  readonly kind: "youtube" | "soundcloud";
  /** What is framed once the reader has asked. */
  readonly src: string;
  /** The page of the same, for those without JavaScript. */
  readonly page: string;
}

const names = { youtube: "YouTube", soundcloud: "SoundCloud" } as const;
const videoId = /^[A-Za-z0-9_-]{6,20}$/;
const listId = /^[A-Za-z0-9_-]{10,60}$/;

/** The player that an address leads to, if it is one of the two whose players the site shows. */
export function playerOf(address: string): Player | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(?:www|m)\./, "");
  if (host === "youtube.com" || host === "youtube-nocookie.com" || host === "youtu.be")
    return youtube(url, host);
  return host === "w.soundcloud.com" && url.pathname.startsWith("/player") ? soundcloud(url) : undefined;
}

function youtube(url: URL, host: string): Player | undefined {
  const [first = "", second = ""] = url.pathname.split("/").filter(Boolean);
  const list = url.searchParams.get("list") ?? "";
  const id =
    host === "youtu.be"
      ? first
      : first === "watch"
        ? (url.searchParams.get("v") ?? "")
        : ["embed", "v", "shorts", "live"].includes(first)
          ? second
          : "";
  const start = /^\d{1,6}/.exec(url.searchParams.get("start") ?? url.searchParams.get("t") ?? "")?.[0];
  if (id === "videoseries" && listId.test(list)) {
    return {
      kind: "youtube",
      src: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
      page: `https://www.youtube.com/playlist?list=${list}`,
    };
  }
  if (!videoId.test(id)) return undefined;
  return {
    kind: "youtube",
    src: `https://www.youtube-nocookie.com/embed/${id}${start === undefined ? "" : `?start=${start}`}`,
    page: `https://www.youtube.com/watch?v=${id}${start === undefined ? "" : `&t=${start}s`}`,
  };
}

function soundcloud(url: URL): Player | undefined {
  const track = parse(url.searchParams.get("url") ?? "");
  if (!track || (track.hostname !== "soundcloud.com" && !track.hostname.endsWith(".soundcloud.com")))
    return undefined;
  const src = `https://w.soundcloud.com/player/?url=${encodeURIComponent(track.href)}`;
  // Old frames name a track by SoundCloud's API, whose address shows no page.
  const page = track.hostname === "api.soundcloud.com" ? src : track.href;
  return { kind: "soundcloud", src, page };
}

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address.trim(), "https://relative.invalid/");
    return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What stands for a player until a reader asks for it: a link that works without JavaScript, and what
 * src/browser/embed.ts needs to put the player there. Nothing is loaded from elsewhere before.
 */
export function facade({ kind, src, page }: Player, title: string): Element {
  const what = kind === "youtube" ? "Video" : "Sound";
  const named = title === "" || /^(?:youtube video player|soundcloud player)$/i.test(title) ? "" : title;
  const words =
    named === ""
      ? `${kind === "youtube" ? "Watch the video" : "Listen"} on ${names[kind]}`
      : `${named} (${what.toLowerCase()} on ${names[kind]})`;
  const data = {
    dataAppEmbed: kind,
    dataAppEmbedSrc: src,
    dataAppEmbedTitle: named === "" ? `${what} from ${names[kind]}` : named,
  };
  return element("div", { className: "app-embed", ...data }, [
    element("p", { className: "app-embed__text" }, [
      element("a", { className: "app-embed__link", href: page, dataAppResolved: "" }, [text(words)]),
    ]),
  ]);
}
