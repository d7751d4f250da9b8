/** How many posts a list shows before it goes on to another page. */
export const perPage = 10;

/** The address of page `number` (from 1) of a list. */
export function listUrl(base: string, number: number): string {
  return number === 1 ? base : `${base}page/${number}/`;
}

/** The file that a host answers an address with: `/a/` is `a/index.html`, `/feed.xml` is itself. */
export function outputPath(url: string): string {
  const path = decodePath(url).replace(/^\//, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** A path as it is on disk: `a%20b` is `a b`. What is no encoding stands for itself. */
export function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address that a file answers, as links write it: `a/index.html` answers `/a/`. */
export function addressOf(file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The addresses of the pages of which there is one each. */
export const builtIn = {
  home: "/",
  blog: "/blog/",
  tags: "/tags/",
  authors: "/authors/",
  archives: "/archives/",
  "board-notes": "/board-notes/",
  roles: "/roles/",
  events: "/events/",
  statistics: "/open-source-statistics/",
  search: "/search/",
  write: "/write/",
  "site-map": "/site-map/",
  "not-found": "/404.html",
} as const;

/** What those pages are called wherever one is named. The content may have a title of its own for the statistics. */
export const builtInTitles: Readonly<Record<keyof typeof builtIn, string>> = {
  home: "Home",
  blog: "Blog",
  tags: "Tags",
  authors: "Authors",
  archives: "Posts by year",
  "board-notes": "Board notes",
  roles: "Volunteer roles",
  events: "Events",
  statistics: "Open-source statistics",
  search: "Search",
  write: "Write a post",
  "site-map": "Site map",
  "not-found": "Page not found",
};

/** A path of the site with the sub-path that it stands in: `/x/` + `/blog/` is `/x/blog/`. */
export function withPrefix(prefix: string, path: string): string {
  return path.startsWith("/") && !path.startsWith("//") ? prefix.replace(/\/$/, "") + path : path;
}
