import { type Kind, schemas } from "./schema.ts";

/** A field's name without what differs from site to site: case, hyphens, underscores and spaces. */
function compact(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}

type Names = Readonly<Record<string, readonly string[]>>;

const summaries = ["description", "excerpt", "subtitle", "abstract"];
const pictures = ["thumbnail", "thumb", "cover", "featuredimage", "coverimage", "headerimage"];
const pictureWords = ["alt", "alttext", "imagedescription", "thumbnailalt", "coveralt"];
const changes = ["modified", "lastmodified", "lastmod", "lastupdated", "datemodified"];

/** Other names of a field, one for one: what other sites and tools call it. */
const synonyms: Record<Kind, Names> = {
  post: {
    date: ["created", "pubdate", "publishdate", "datepublished"],
    updated: changes,
    summary: summaries,
    image: pictures,
    imageAlt: pictureWords,
    licence: ["license"],
  },
  page: {
    summary: summaries,
    updated: changes,
    image: pictures,
    imageAlt: pictureWords,
    contents: ["toc", "tableofcontents"],
  },
  role: {
    title: ["name"],
    summary: summaries,
    time: ["timecommitment", "commitment"],
    suits: ["suitedto"],
    open: ["vacant"],
    links: ["resources"],
  },
  person: {
    name: ["title", "fullname"],
    organisation: ["organization", "org", "employer"],
    role: ["jobtitle"],
    aliases: ["alias"],
    link: ["url", "website", "homepage"],
    github: ["githubusername"],
  },
  event: {
    title: ["name"],
    start: ["date", "starts", "startdate"],
    end: ["ends", "enddate"],
    place: ["location", "venue", "where"],
    link: ["url", "website"],
    summary: summaries,
    cancelled: ["canceled"],
  },
  "board-note": { summary: summaries },
};

/** Older fields that say what one or more of ours say in another way: shapes/ reads them. */
const olderFields: Record<Kind, readonly string[]> = {
  post: [
    "author",
    "authorLink",
    "authorUrl",
    "authorWebsite",
    "authorBio",
    "authorGithub",
    "categories",
    "category",
    "keywords",
    "status",
    "published",
    "saveAs",
    "url",
  ],
  page: ["categories", "category", "keywords", "status", "published", "saveAs", "url", "template"],
  role: ["status", "published"],
  person: [],
  event: ["categories", "category", "status", "published"],
  "board-note": ["status", "published"],
};

/**
 * Fields that Jekyll and Pelican read and that mean nothing here: how to lay out, which plug-in to run, where
 * in a menu to stand. Nothing is said of them, and `check --fix` takes them out.
 */
const meaningless = [
  "layout",
  "template",
  "comments",
  "math",
  "mathjax",
  "usemathjax",
  "mermaid",
  "classes",
  "bodyclass",
  "pagination",
  "sitemap",
  "navorder",
  "navtitle",
  "parent",
  "haschildren",
  "nav",
  "menu",
  "sidebar",
  "header",
  "footer",
  "footerscripts",
  "readtime",
  "share",
  "related",
  "searchexclude",
  "theme",
  "stylesheet",
  "css",
  "js",
  "scripts",
  "renderwithliquid",
  "excerptseparator",
  "lang",
  "locale",
  "translation",
  "slugsource",
  "eleventynavigation",
  "eleventyexcludefromcollections",
];

/** Fields that tell something, but nothing that this kind of content shows. They are let be, also by `check --fix`. */
const unused: Record<Kind, readonly string[]> = {
  post: [
    "id",
    "guid",
    "type",
    "order",
    "weight",
    "featured",
    "pin",
    "sticky",
    "toc",
    "authorimage",
    "avatar",
  ],
  page: [
    "date",
    "author",
    "authors",
    "authorlink",
    "authorbio",
    "authorgithub",
    "id",
    "type",
    "order",
    "weight",
  ],
  role: ["date", "author", "authors", "tags", "id", "type"],
  person: ["date", "id", "type", "tags"],
  event: ["author", "authors", "id", "type", "image", "imagealt"],
  "board-note": ["author", "authors", "tags", "category", "categories", "slug", "id", "type"],
};

/** What a field's name means for a kind of content. */
export type FieldName =
  | { readonly sort: "canonical" | "older"; readonly name: string }
  | { readonly sort: "meaningless" | "unused" };

function table(kind: Kind): ReadonlyMap<string, FieldName> {
  const names = new Map<string, FieldName>();
  for (const name of meaningless) names.set(name, { sort: "meaningless" });
  for (const name of unused[kind]) names.set(name, { sort: "unused" });
  for (const name of olderFields[kind]) names.set(compact(name), { sort: "older", name });
  for (const [name, others] of Object.entries(synonyms[kind]))
    for (const other of others) names.set(other, { sort: "canonical", name });
  for (const name of Object.keys(schemas[kind].shape)) names.set(compact(name), { sort: "canonical", name });
  return names;
}

const tables = Object.fromEntries(Object.keys(schemas).map((kind) => [kind, table(kind as Kind)]));

/** What a field's name means, however it is spelt; undefined for a name that the kind does not have. */
export function lookUpField(kind: Kind, name: string): FieldName | undefined {
  return tables[kind]?.get(compact(name));
}

/** Whether two names are spellings of one, and not two names for one thing, such as `description` and `subtitle`. */
export function isSameName(one: string, other: string): boolean {
  return compact(one) === compact(other);
}

/** The names that an author may write, the canonical ones first. */
export function knownFields(kind: Kind): string[] {
  return [...Object.keys(schemas[kind].shape), ...Object.keys(synonyms[kind]), ...olderFields[kind]];
}
