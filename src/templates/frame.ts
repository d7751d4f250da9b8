import { builtIn } from "../site/addresses.ts";
import type { Build } from "../site/build.ts";
import type { IconLink } from "../site/services.ts";
import type { RenderTemplate } from "./environment.ts";
import { speculationRules, supportedScript } from "./policy.ts";

/** What is the same on every page, rendered once; the header once for each part of the navigation. */
export interface Frame {
  readonly language: string;
  readonly locale: string;
  readonly siteName: string;
  readonly feedUrl: string;
  readonly jsonFeedUrl: string;
  readonly faviconUrl: string;
  readonly icons: readonly IconLink[];
  readonly supportedScript: string;
  readonly speculationRules: string;
  readonly skipLink: string;
  readonly footer: string;
  /** The header as a page at this address shows it, below the pages whose links are given. */
  header(url: string, above?: readonly string[]): string;
}

/** Renders the frame of a site's pages. */
export function makeFrame(build: Build, render: RenderTemplate): Frame {
  const { config } = build.site;
  const headers = new Map<string, string>();
  const header = (url: string, above: readonly string[] = []): string => {
    const current =
      config.navigation.find((item) => item.url === url) ??
      config.navigation.find((item) => isIn(url, item.url)) ??
      config.navigation.find((item) => above.includes(build.href(item.url)));
    const key = current ? `${current.url} ${current.url === url}` : "";
    const known = headers.get(key);
    if (known !== undefined) return known;
    const html = render("components/header.njk", {
      name: config.shortName ?? config.name,
      siteName: config.name,
      home: build.href(builtIn.home),
      searchUrl: build.href(builtIn.search),
      searchAssets: searchAssets(build),
      items: config.navigation.map((item) => ({
        text: item.title,
        href: build.href(item.url),
        current: item.url === url,
        active: item === current,
      })),
    });
    const shown = config.logo === "nhs" ? html : withoutLogo(html);
    headers.set(key, shown);
    return shown;
  };
  return {
    language: config.language,
    locale: config.language.replace("-", "_"),
    siteName: config.name,
    feedUrl: build.href("/feed.xml"),
    jsonFeedUrl: build.href("/feed.json"),
    faviconUrl: build.href("/favicon.ico"),
    icons: build.icons,
    supportedScript,
    speculationRules,
    skipLink: render("components/skip-link.njk", {}),
    footer: render("components/footer.njk", {
      items: config.footer.map((item) => ({ text: item.title, href: build.href(item.url) })),
      copyright: config.copyright ?? `© ${config.name}`,
    }),
    header,
  };
}

/** Where core.entry.ts finds what suggests pages in the search box, once a reader goes to it. */
function searchAssets(build: Build) {
  const script = build.assets.scripts.search?.url;
  const styles = build.assets.styles["search-box"]?.url;
  return {
    ...(script && { "data-app-search": build.href(script) }),
    ...(styles && { "data-app-search-styles": build.href(styles) }),
  };
}

function isIn(url: string, section: string): boolean {
  return section !== "/" && url.startsWith(section);
}

/** NHS.UK frontend's header always draws the NHS logo; a community that may not carry it has only its name. */
function withoutLogo(html: string): string {
  const start = html.indexOf('<svg class="nhsuk-header__logo"');
  const end = html.indexOf("</svg>", start);
  if (start === -1 || end === -1) return html;
  const rest = html.slice(0, start) + html.slice(end + "</svg>".length);
  // The logo's name stood in the link's label; the community's own name is the link's words.
  return rest.replace(/ aria-label="NHS [^"]*"/, "");
}
