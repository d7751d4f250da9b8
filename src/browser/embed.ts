/*
 * Players of other sites (YouTube, SoundCloud): a page holds only a link to the video or sound; a reader who
 * wants it here presses a button, and only then is anything loaded from elsewhere.
 */

interface Kind {
  readonly name: string;
  readonly verb: string;
  readonly noun: string;
  /** What a player's address starts with: no other is ever framed. */
  readonly origin: string;
  readonly allow: string;
  /** The player's classes, whole, so that a search finds them and each page carries their styles. */
  readonly className: string;
  /** What starts the player at once: the reader has pressed a button already. */
  readonly start: readonly [name: string, value: string];
}

const kinds: Readonly<Record<string, Kind>> = Object.freeze({
  youtube: {
    name: "YouTube",
    verb: "Play",
    noun: "video",
    origin: "https://www.youtube-nocookie.com/embed/",
    allow: "autoplay; encrypted-media; fullscreen; picture-in-picture",
    className: "app-embed__player app-embed__player--youtube",
    start: ["autoplay", "1"],
  },
  soundcloud: {
    name: "SoundCloud",
    verb: "Play",
    noun: "sound",
    origin: "https://w.soundcloud.com/player/",
    allow: "autoplay",
    className: "app-embed__player app-embed__player--soundcloud",
    start: ["auto_play", "true"],
  },
});

/** Puts a button into every facade under `root` (`.app-embed`, see src/markdown/html/facade.ts). */
export function startEmbeds(root: ParentNode = document): void {
  for (const facade of root.querySelectorAll<HTMLElement>(".app-embed[data-app-embed]")) {
    if (facade.dataset.appEmbedReady === undefined) start(facade);
  }
}

function start(facade: HTMLElement): void {
  const { appEmbed = "", appEmbedSrc = "", appEmbedTitle = "" } = facade.dataset;
  const kind = Object.hasOwn(kinds, appEmbed) ? kinds[appEmbed] : undefined;
  if (!kind || !appEmbedSrc.startsWith(kind.origin)) return;
  facade.dataset.appEmbedReady = "";

  const button = document.createElement("button");
  button.type = "button";
  button.className = "nhsuk-button nhsuk-button--secondary";
  button.textContent = `${kind.verb} the ${kind.noun} here`;
  const named = document.createElement("span");
  named.className = "nhsuk-u-visually-hidden";
  named.textContent = `: ${appEmbedTitle}`;
  button.append(named);

  const note = document.createElement("p");
  note.className = "nhsuk-body-s";
  note.textContent = `Playing it here loads content from ${kind.name}, which may set cookies.`;

  button.addEventListener("click", () => {
    facade.replaceChildren(player(kind, appEmbedSrc, appEmbedTitle));
    facade.classList.add("app-embed--playing");
    facade.querySelector("iframe")?.focus();
  });
  facade.append(note, button);
}

function player(kind: Kind, src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const url = new URL(src);
  url.searchParams.set(...kind.start);
  frame.className = kind.className;
  frame.title = title;
  frame.allow = kind.allow;
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = url.href;
  return frame;
}
