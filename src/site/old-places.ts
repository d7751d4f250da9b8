import type { SiteData } from "../content/schema.ts";
import { decodePath } from "./addresses.ts";

/** Pelican's way to name a file or a list of the site: `{filename}/blog/x.md`, `|static|/images/x.png`. */
const pelican = /^(?:\{|\|)(filename|static|attach|tag|author|category|index)(?:\}|\|)/i;

/**
 * The addresses that a link in a file can have meant, the likeliest first: beside the file, where an older site
 * had it (a post at `/blog/slug`, a page at `/slug`), in a folder of the content.
 * @param base an address without a scheme, a query or a fragment
 */
export function oldPlaces(
  base: string,
  path: string,
  pageOf: (path: string) => string | undefined,
): readonly string[] {
  const { address, folder } = fromPelican(withSlashes(base), path);
  const places: string[] = [];
  const image = oldImage(address);
  const page = (file: string) => {
    const found = pageOf(file);
    if (found !== undefined) places.push(found);
  };
  const plain = decodePath(address);
  const isRooted = plain.startsWith("/");
  const beside = isRooted ? plain.slice(1) : join(folder, plain);
  // A file's own name before what is at that address: `community.md` is a page wherever it lies.
  page(beside);
  page(`${beside.replace(/\/$/, "")}.md`);
  if (isRooted) places.push(address);
  else places.push(`/${encodeURI(beside)}`);
  const bare = address.replace(/^(?:\.{0,2}\/)+/, "");
  const own = pageOf(path);
  if (!isRooted && own !== undefined)
    for (const from of [own, own.replace(/\/$/, "")])
      if (URL.canParse(address, `https://site.invalid${from}`))
        places.push(new URL(address, `https://site.invalid${from}`).pathname);
  if (image !== undefined) places.push(`/images/${image}`);
  if (!isRooted) places.push(`/${bare}`, `/blog/${bare}`, `/board_notes/${bare}`);
  if (/\.md$/i.test(plain)) {
    const name = plain.replace(/^.*\//, "");
    for (const each of ["content/blog", "content/pages", "board_notes"]) page(`${each}/${name}`);
    // What a file was called before it came here.
    const slug = name.replace(/\.md$/i, "").replace(/^\d{4}-\d\d?-\d\d?[-_](?=.)/, "");
    places.push(...[`/blog/${slug}`, `/${slug}`].map(encodeURI));
  }
  return [...new Set(places)];
}

/** An address that Pelican would have looked up, and the folder from which. */
export function fromPelican(base: string, path: string): { address: string; folder: string } {
  const plain = decodePath(base);
  const found = pelican.exec(plain);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (!found) return { address: base, folder };
  const rest = encodeURI(plain.slice(found[0].length));
  const kind = found[1]?.toLowerCase() ?? "";
  if (kind === "index") return { address: "/", folder };
  if (["tag", "author", "category"].includes(kind))
    return { address: `/${kind}/${rest.replace(/^\//, "").toLowerCase().replace(/%20/g, "-")}`, folder };
  // A path from the content's own folder.
  if (kind === "filename" && rest.startsWith("/")) return { address: rest.slice(1), folder: "content/" };
  return { address: rest, folder };
}

/** Windows writes folders with backslashes. */
export function withSlashes(address: string): string {
  return address.replace(/\\|%5C/gi, "/");
}

/** What stands below `images/` where an older site would have had it: `../images/x`, `/assets/img/x`. */
export function oldImage(src: string): string | undefined {
  return /(?:^|\/)(?:images|assets\/img)\/(.+)$/.exec(src)?.[1];
}

/** Where a picture stands besides, since hosts without redirects send nobody on from a picture: `/assets/img/x`. */
export function oldImagePlace(
  path: string,
  { legacyUntil }: Pick<SiteData, "legacyUntil">,
): string | undefined {
  return legacyUntil === undefined ? undefined : path.replace(/^images\//, "assets/img/");
}

/** `a/b/` and `../c` make `a/c`: without leaving the project, whatever is written. */
export function join(folder: string, relative: string): string {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/") + (relative.endsWith("/") ? "/" : "");
}
