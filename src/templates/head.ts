import { builtIn } from "../site/addresses.ts";
import type { Build } from "../site/build.ts";
import type { Frame } from "./frame.ts";
import { contentSecurityPolicy } from "./policy.ts";
import type { PageHead } from "./view.ts";

/** What the base layout prints of a page around its content. */
export function headView(build: Build, frame: Frame, url: string, head: PageHead) {
  const { site, options } = build;
  const { name } = site.config;
  const features = new Set<string>(head.features);
  const preview = options.mode === "preview";
  const home = { text: "Home", href: build.href(builtIn.home) };
  const above = (head.above ?? []).map(({ title, href }) => ({ text: title, href }));
  const { repository } = site.config;
  return {
    heading: head.heading,
    title: url === builtIn.home ? (head.title ?? head.heading) : `${head.title ?? head.heading} – ${name}`,
    socialTitle: head.heading,
    description: head.description,
    type: head.type ?? "website",
    published: head.published,
    noindex: head.noindex || head.unpublished !== undefined,
    canonical: build.absolute(url),
    policy: contentSecurityPolicy({ embeds: features.has("embed"), preview }),
    styles: assetUrls(build, build.assets.styles, features),
    scripts: assetUrls(build, build.assets.scripts, features),
    header: frame.header(url),
    breadcrumb:
      url === builtIn.home
        ? ""
        : build.renderTemplate("components/breadcrumb.njk", { items: [home, ...above] }),
    notice: head.unpublished && notices[head.unpublished],
    about: build.renderTemplate("components/edit-links.njk", {
      editUrl:
        head.path && repository && `${repository.url}/edit/${repository.branch}/${encodeURI(head.path)}`,
      reportUrl: repository && reportUrl(repository.url, head.heading, build.absolute(url)),
    }),
  };
}

const notices = {
  draft:
    '<p class="app-notice"><strong class="nhsuk-tag nhsuk-tag--yellow">Draft</strong> Only the preview shows this page.</p>',
  scheduled:
    '<p class="app-notice"><strong class="nhsuk-tag nhsuk-tag--purple">Not out yet</strong> The site shows this page from its date on.</p>',
};

/** The entry that every page has, and those of its features that have one. */
function assetUrls(
  build: Build,
  entries: Build["assets"]["styles"],
  features: ReadonlySet<string>,
): string[] {
  return ["core", ...[...features].sort()].flatMap((name) => {
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
