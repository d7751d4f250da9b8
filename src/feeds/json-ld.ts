/** A thing of schema.org's as a plain object. Fields that are undefined are left out when it is written. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Who publishes the site. */
export interface OrganisationFacts {
  readonly name: string;
  readonly url: string;
  readonly description?: string;
  readonly logo?: string;
  readonly email?: string;
  readonly sameAs?: readonly string[];
}

const organisationId = (siteUrl: string): string => `${siteUrl.replace(/\/$/, "")}/#organisation`;
const websiteId = (siteUrl: string): string => `${siteUrl.replace(/\/$/, "")}/#website`;
const some = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list?.length ? list : undefined;

/** schema.org's Organization: the community. */
export function organisationLd({ name, url, description, logo, email, sameAs }: OrganisationFacts): JsonLd {
  return {
    "@type": "Organization",
    "@id": organisationId(url),
    name,
    url,
    description,
    logo,
    email,
    sameAs: some(sameAs),
  };
}

/** schema.org's WebSite. `searchUrl` is the search page's whole address; its words go into `?q=`. */
export function websiteLd(facts: {
  readonly name: string;
  readonly url: string;
  readonly description?: string;
  readonly language: string;
  readonly searchUrl?: string;
}): JsonLd {
  const { name, url, description, language, searchUrl } = facts;
  const potentialAction = searchUrl && {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${searchUrl}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": websiteId(url),
    name,
    url,
    description,
    inLanguage: language,
    publisher: { "@id": organisationId(url) },
    potentialAction,
  };
}

/** What a post says of itself. Addresses are whole, moments ISO 8601 with an offset. */
export interface ArticleFacts {
  readonly title: string;
  readonly url: string;
  readonly siteUrl: string;
  readonly language: string;
  readonly description?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly authors?: ReadonlyArray<{ readonly name: string; readonly url?: string }>;
  readonly tags?: readonly string[];
  /** The licence of its words, and the address of the licence's text where that is known. */
  readonly licence?: { readonly name: string; readonly href?: string };
}

/** schema.org's BlogPosting. Without an author it is the organisation's. */
export function articleLd(facts: ArticleFacts): JsonLd {
  const { licence } = facts;
  const publisher = { "@id": organisationId(facts.siteUrl) };
  const authors = facts.authors?.map(({ name, url }) => ({ "@type": "Person", name, url }));
  return {
    "@type": "BlogPosting",
    "@id": `${facts.url}#article`,
    headline: facts.title,
    description: facts.description,
    url: facts.url,
    mainEntityOfPage: facts.url,
    datePublished: facts.published,
    dateModified: facts.updated ?? facts.published,
    author: some(authors) ?? publisher,
    publisher,
    isPartOf: { "@id": websiteId(facts.siteUrl) },
    inLanguage: facts.language,
    keywords: some(facts.tags),
    // An address or a thing: a name alone is neither.
    license: licence && (licence.href ?? { "@type": "CreativeWork", name: licence.name }),
  };
}

/** schema.org's BreadcrumbList, from the home page to the page itself. */
export function breadcrumbsLd(items: ReadonlyArray<{ readonly name: string; readonly url: string }>): JsonLd {
  const itemListElement = items.map(({ name, url }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: url,
  }));
  return { "@type": "BreadcrumbList", itemListElement };
}

/** What an event says of itself. Addresses are whole, moments ISO 8601 with an offset. */
export interface EventFacts {
  readonly title: string;
  readonly url: string;
  readonly siteUrl: string;
  readonly start: string;
  readonly end?: string;
  readonly place?: string;
  readonly link?: string;
  readonly summary?: string;
  readonly cancelled: boolean;
}

/** schema.org's Event. One without a place, or at a place called Online, is online. */
export function eventLd(facts: EventFacts): JsonLd {
  const isOnline = facts.place === undefined || /^online\b/i.test(facts.place.trim());
  return {
    "@type": "Event",
    "@id": `${facts.url}#event`,
    name: facts.title,
    description: facts.summary,
    url: facts.url,
    startDate: facts.start,
    endDate: facts.end,
    eventStatus: `https://schema.org/${facts.cancelled ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${isOnline ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"}`,
    location: isOnline
      ? { "@type": "VirtualLocation", url: facts.link ?? facts.url }
      : { "@type": "Place", name: facts.place, address: facts.place },
    organizer: { "@id": organisationId(facts.siteUrl) },
  };
}

const unsafe: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** Things as JSON that is safe inside `<script type="application/ld+json">`: no text can end the element. */
export function serialiseJsonLd(things: JsonLd | readonly JsonLd[]): string {
  const graph = { "@context": "https://schema.org", "@graph": Array.isArray(things) ? things : [things] };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => unsafe[character] ?? "");
}
