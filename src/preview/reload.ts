/** Where the preview's own files stand: no page of a site has such an address, for its slugs begin with a letter or digit. */
export const scriptAddress = "/.preview/reload.js";
export const eventsAddress = "/.preview/events";

/**
 * What a previewed page runs: it listens for the version of the site and loads itself again when it is another.
 * Only a page that is seen listens, because a browser opens no more than six connections to one server.
 */
export function reloadScript(prefix: string): string {
  return `const version = new URL(import.meta.url).searchParams.get("v");
let events;
function listen() {
  events?.close();
  events = undefined;
  if (document.visibilityState !== "visible") return;
  events = new EventSource(${JSON.stringify(prefix + eventsAddress.slice(1))});
  events.addEventListener("message", ({ data }) => {
    if (data !== version) location.reload();
  });
}
document.addEventListener("visibilitychange", listen);
listen();
`;
}

/** A page with the script that loads it again; `version` is that of the site which the page was made from. */
export function withReload(html: string, prefix: string, version: string): string {
  const script = `<script type="module" src="${prefix}${scriptAddress.slice(1)}?v=${version}"></script>`;
  const end = html.indexOf("</head>");
  return end === -1 ? html + script : html.slice(0, end) + script + html.slice(end);
}
