import { compareProblems, type Problem, type Reading, severityOf } from "../content/problem.ts";
import { readRedirects } from "../content/read-redirects.ts";
import { readSite } from "../content/read-site.ts";
import type { AnyDocument, SiteData } from "../content/schema.ts";
import { AddressBook } from "./address-book.ts";
import { collect } from "./collections.ts";
import type { DocumentStore } from "./documents.ts";
import { legacyRedirects } from "./legacy.ts";
import type { Collections, PlainKind, Redirect, Site, SiteOptions } from "./model.ts";
import { redirectsFile, statisticsFile } from "./named-files.ts";
import { assignAddresses, authoredPages, builtInPages } from "./pages.ts";
import { allPosts } from "./posts.ts";
import { assignRedirects } from "./redirects.ts";
import { readText, type Tree } from "./tree.ts";

/** What a site is called that does not say so. */
const unnamed: SiteData = readSite(
  "content/site.yaml",
  "name: A community\ndescription: A community of practice.\nurl: https://example.org\n",
).value as SiteData;

const siteFile = "content/site.yaml";

/**
 * Makes the whole site's plan out of its files: documents, collections, and which page has which address.
 * `last` is what the site was called when its file could be read: the preview goes on under that name.
 */
export function planSite(tree: Tree, store: DocumentStore, options: SiteOptions, last?: SiteData): Site {
  const config = readData(tree, siteFile, readSite);
  const redirectsFound = readData(tree, redirectsFile, readRedirects);
  const { documents, problems } = store.read(tree);
  const named = config.value ?? (tree.files.has(siteFile) ? last : undefined) ?? unnamed;
  const content = collect(named, documents, tree.files, options);

  const book = new AddressBook();
  for (const url of servedFiles(tree)) book.claim(url, url.slice(1), 0);
  for (const url of machineFiles) book.claim(url, "the site itself", 0);
  const hasStatistics = tree.files.has(statisticsFile);
  if (hasStatistics) book.claim(chartFile, "the site's own chart", 1);
  const assigned = assignAddresses(authoredPages(content), builtInPages(content, hasStatistics), book);
  for (const { url, doc } of content.events) book.claim(url.replace(/\/$/, ".ics"), doc.path, 1);

  const written: Redirect[] = (redirectsFound.value ?? []).map(({ from, to, line, column }) => ({
    from,
    to,
    place: { path: redirectsFile, line, column },
  }));
  const waiting = waitingPages(content);
  const now = written.filter(({ from }) => !waiting.has(from.replace(/(?:\/|\.html)?$/, "/")));
  const redirected = assignRedirects(now, legacyRedirects(content), {
    book,
    config: content.config,
    prefix: options.prefix,
  });

  return {
    ...content,
    options,
    book,
    sitePages: assigned.pages,
    redirects: redirected.redirects,
    pageOf: pageFinder(assigned.pages),
    problems: [
      ...tree.problems,
      ...config.problems,
      ...redirectsFound.problems,
      ...problems,
      ...assigned.problems,
      ...redirected.problems,
    ],
  };
}

/** The bare chart, for frames on other sites. */
export const chartFile = "/static/openhealth-stats-plotly.html";

/** What is there for machines at addresses of its own. */
const machineFiles = [
  "/feed.xml",
  "/feed.json",
  "/feeds/all.atom.xml",
  "/feeds/blog.atom.xml",
  "/sitemap.xml",
  "/robots.txt",
  "/favicon.ico",
  "/events.ics",
  "/sw.js",
];

function readData<T>(tree: Tree, path: string, read: (path: string, text: string) => Reading<T>): Reading<T> {
  const file = tree.files.get(path);
  if (file === undefined) return { problems: [] };
  const text = readText(tree.root, file);
  return "problem" in text ? { problems: [text.problem] } : read(path, text.text);
}

/** The addresses of files that are served as they are: pictures, downloads, and the PDFs beside notes. */
function* servedFiles(tree: Tree): Generator<string> {
  for (const path of tree.files.keys()) {
    if (/^(?:images|static)\//.test(path) || /^board_notes\/.*\.pdf$/i.test(path))
      yield `/${encodeURI(path)}`;
  }
}

function pageFinder(pages: Site["sitePages"]): Site["pageOf"] {
  const urls = new Map<string, string>();
  for (const page of pages) {
    const doc = documentOf(page);
    if (doc) urls.set(doc.path, page.url);
  }
  return (path) => urls.get(path);
}

/** The content file that a page comes from, where it comes from one. */
export function documentOf(page: Site["sitePages"][number]): AnyDocument | undefined {
  switch (page.kind) {
    case "home":
      return page.page?.doc;
    case "page":
      return page.page.doc;
    case "post":
      return page.post.doc;
    case "board-note":
      return page.note.doc;
    case "role":
      return page.role.doc;
    case "event":
      return page.event.doc;
    default:
      // A page that the site makes of itself has no file: a new kind that has one is told of here by the compiler.
      page satisfies { readonly kind: "blog" | "tag" | "author" | PlainKind };
      return undefined;
  }
}

/**
 * The problems as a build tells them: every error, and of the warnings the first of each kind in a file, which says
 * how many more there are. `check` tells each with its place.
 */
export function oncePerFile(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of [...problems].sort(compareProblems)) {
    const { path, line, column, rule, message } = problem;
    const isError = severityOf(problem, "build") === "error";
    const key = isError ? `${path} ${line} ${column} ${rule} ${message}` : `${path} ${rule}`;
    const known = kinds.get(key) ?? [];
    const isNew = known.every(
      (other) => other.line !== line || other.column !== column || other.message !== message,
    );
    if (isNew) kinds.set(key, [...known, problem]);
  }
  return [...kinds.values()].flatMap(([first, ...more]) => {
    if (first === undefined || more.length === 0) return first ?? [];
    return {
      ...first,
      message: `${first.message} ${more.length === 1 ? "There is 1" : `There are ${more.length}`} more of this kind in the file.`,
    };
  });
}

/**
 * The addresses of pages that are not out, which only the preview and the check have. A redirect may stand at such an
 * address, for readers: one that was taken down leads them on.
 */
function waitingPages(content: Collections): ReadonlySet<string> {
  const { pages, roles, events, boardNotes } = content;
  const all = [...allPosts(content), ...pages, ...roles, ...events, ...boardNotes];
  return new Set(all.filter(({ unpublished }) => unpublished !== undefined).map(({ url }) => url));
}
