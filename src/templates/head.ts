import { breadcrumbsLd, type JsonLd, organisationLd, serialiseJsonLd, websiteLd } from "../feeds/json-ld.ts";
import { builtIn, builtInTitles } from "../site/addresses.ts";
import type { Build } from "../site/build.ts";
import type { Frame } from "./frame.ts";
import { sentence } from "./sentence.ts";
import { fillStencil } from "./stencil.ts";
import type { PageHead } from "./view.ts";

/** What the base layout prints of a page around its content. */
export function headView(build: Build, frame: Frame, url: string, head: PageHead) {
  const { site } = build;
  const { name } = site.config;
  const features = [...new Set<string>(head.features)].sort();
  const home = { text: builtInTitles.home, href: build.href(builtIn.home) };
  const above = (head.above ?? []).map(({ title, href }) => ({ text: title, href }));
  const { repository } = site.config;
  const image = socialImage(build, head);
  return {
    heading: head.heading,
    title: url === builtIn.home ? (head.title ?? head.heading) : `${head.title ?? head.heading} – ${name}`,
    description: head.description && sentence(head.description),
    type: head.type ?? "website",
    published: head.published,
    noindex: head.noindex || head.unpublished !== undefined,
    canonical: build.absolute(url),
    // The core styles stand in the page itself: see inline-styles.ts.
    styles: assetUrls(build, build.assets.styles, features),
    scripts: assetUrls(build, build.assets.scripts, [mainScript(features), ...features]),
    header: frame.header(
      url,
      above.map(({ href }) => href),
    ),
    breadcrumb:
      url === builtIn.home
        ? ""
        : fillStencil(build, "components/breadcrumb.njk", { items: [home, ...above] }),
    jsonLd: serialiseJsonLd(jsonLd(build, url, head, image?.url)),
    image,
    notice: head.unpublished && notices[head.unpublished],
    about: build.renderTemplate("components/edit-links.njk", {
      history: head.path && build.history.get(head.path),
      editUrl:
        head.path && repository && `${repository.url}/edit/${repository.branch}/${encodeURI(head.path)}`,
      reportUrl: repository && reportUrl(repository.url, head.heading, build.absolute(url)),
    }),
  };
}

/** The media room makes it of the site's icon. */
const largeIcon = "/icon-512.png";

/** What the page says of itself to machines: the site on the home page, the way to the page elsewhere. */
function jsonLd(build: Build, url: string, head: PageHead, image: string | undefined): JsonLd[] {
  const { config } = build.site;
  const siteUrl = build.absolute("/");
  const { name, description, language } = config;
  const email = config.contact.email;
  const logo = config.organisation?.logo ?? (build.icons.length > 0 ? build.href(largeIcon) : undefined);
  const organisation = organisationLd({
    name,
    url: siteUrl,
    description,
    ...(email && { email }),
    ...(logo && { logo: new URL(logo, siteUrl).href }),
    ...(config.organisation && { sameAs: config.organisation.sameAs }),
  });
  if (url === builtIn.home) {
    const searchUrl = build.absolute(builtIn.search);
    return [organisation, websiteLd({ name, url: siteUrl, description, language, searchUrl })];
  }
  const above = (head.above ?? []).map(({ title, href }) => ({
    name: title,
    url: new URL(href, siteUrl).href,
  }));
  const way = [
    { name: builtInTitles.home, url: siteUrl },
    ...above,
    { name: head.heading, url: build.absolute(url) },
  ];
  const things = (head.jsonLd ?? []).map((thing) => ({ ...thing, image }));
  return [...things, breadcrumbsLd(way), organisation];
}

const notices = {
  draft:
    '<p class="app-notice"><strong class="nhsuk-tag nhsuk-tag--yellow">Draft</strong> Only the preview shows this page.</p>',
  scheduled:
    '<p class="app-notice"><strong class="nhsuk-tag nhsuk-tag--purple">Not out yet</strong> The site shows this page from its date on.</p>',
};

/** The picture with the page's title, which the media room makes; a page kept from search engines needs none. */
function socialImage(
  build: Build,
  { heading, imageTitle: title = heading, above, noindex }: PageHead,
): { url: string; alt: string } | undefined {
  if (noindex) return undefined;
  const kind = above?.at(-1)?.title;
  const address = build.services.social({
    title,
    siteName: build.site.config.name,
    ...(kind && { kind }),
  });
  return address === undefined ? undefined : { url: build.absolute(address), alt: title };
}

/** The script that a page has besides those of its features. */
export function mainScript(features: readonly string[]): "article" | "core" {
  return features.includes("code") || features.includes("table") ? "article" : "core";
}

/** The files of a page's features, for those that have one. */
function assetUrls(build: Build, entries: Build["assets"]["styles"], names: Iterable<string>): string[] {
  return [...names].flatMap((name) => {
    const asset = entries[name];
    return asset ? [build.href(asset.url)] : [];
  });
}

function reportUrl(repository: string, heading: string, url: string): string {
  const query = new URLSearchParams({
    title: `Problem with “${heading}”`,
    body: `Page: ${url}\n\nWhat is wrong?\n`,
  });
  return `${repository}/issues/new?${query}`;
}
