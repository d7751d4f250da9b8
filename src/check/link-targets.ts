import { nearest } from "../content/nearest.ts";
import type { Complaint, RenderContext, Rendered, ResolvedLink } from "../markdown/types.ts";
import type { Build } from "../site/build.ts";
import { documentOf } from "../site/site.ts";
import type { Body } from "./bodies.ts";

/** Ids that the page around a body has. */
const ofThePage = /^(?:top|maincontent)$|^app-/;

/**
 * Has every link that is rendered followed to the very place it names: a heading or id on the page, and
 * whether the page is out. The build lets such links through, because the page that has them stays true.
 */
export function followLinks(build: Build, bodies: ReadonlyMap<string, Body>): void {
  const { markdown } = build.services;
  const files = new Map(
    build.site.sitePages.flatMap((page) => {
      const path = documentOf(page)?.path;
      return path === undefined ? [] : [[page.url, path] as const];
    }),
  );
  // A redirect leads on to the place that the link names.
  for (const { from, to } of build.site.redirects) {
    const path = files.get(to);
    if (path !== undefined && !files.has(from)) files.set(from, path);
  }
  const known = new Map<string, ReadonlySet<string>>();

  function idsIn(body: Body): ReadonlySet<string> {
    const { path } = body.doc;
    let ids = known.get(path);
    if (ids === undefined) {
      ids = idsOf(markdown.render(body.markdown, { ...body, path }));
      known.set(path, ids);
    }
    return ids;
  }

  function follow(found: ResolvedLink, written: string, from: Body): ResolvedLink {
    if (found.complaint !== undefined || !/^[#/]/.test(found.href)) return found;
    const [address = "", fragment = ""] = found.href.split("#", 2);
    const to = address === "" ? from : bodies.get(files.get(address.replace(/\?.*$/, "")) ?? "");
    if (to === undefined) return found;
    const complaint =
      (fragment === "" ? undefined : missing(fragment, written, idsIn(to))) ?? early(written, from, to);
    return complaint ? { ...found, complaint } : found;
  }

  build.services.markdown = {
    render(body, context) {
      const from = bodies.get(context.path);
      const resolve = context.resolveLink;
      if (from === undefined || resolve === undefined) return markdown.render(body, context);
      const following: RenderContext = {
        ...context,
        resolveLink: (href) => follow(resolve.call(context, href), href, from),
      };
      return markdown.render(body, following);
    },
  };
}

function idsOf({ html, headings }: Rendered): ReadonlySet<string> {
  const ids = new Set(headings.map(({ id }) => id));
  for (const [, id = ""] of html.matchAll(/\sid="([^"]{1,300})"/g)) ids.add(id);
  return ids;
}

/** Of a page with more sections than anyone writes, none is looked for that was perhaps meant: each such link would look at all. */
const mostLooked = 500;

function missing(fragment: string, written: string, ids: ReadonlySet<string>): Complaint | undefined {
  const id = decoded(fragment).replace(/:~:.*$/, "");
  if (id === "" || ids.has(id) || ofThePage.test(id)) return undefined;
  const near =
    ids.size > mostLooked
      ? undefined
      : (nearest(id, ids) ?? [...ids].find((other) => other.includes(id) || id.includes(other)));
  return {
    rule: "link-fragment",
    message: `The link “${written}” leads to the section “${id}”, which the page does not have.`,
    remedy:
      near === undefined
        ? "Take the # and what follows it away, or name one of the page’s headings."
        : `Did you mean “#${near}”?`,
  };
}

function early(written: string, from: Body, to: Body): Complaint | undefined {
  if (to.unpublished === undefined || from.unpublished !== undefined) return undefined;
  const state = to.unpublished === "draft" ? "is a draft" : "has a date in the future";
  return {
    rule: "link-unpublished",
    message: `The link leads to “${written}”, which ${state}: readers do not find it yet.`,
    remedy: "Publish that page first, or take the link out.",
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
