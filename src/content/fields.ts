import { type DataOf, type Kind, pageSchema } from "./schema.ts";
import { readPermalink, readSlug } from "./shapes/address.ts";
import { readAuthors } from "./shapes/authors.ts";
import { readImage } from "./shapes/image.ts";
import { readAddress, readGithub, readLinks, readPersonLink } from "./shapes/links.ts";
import { readDayField, readMomentField } from "./shapes/moment.ts";
import { readBoolean, readInteger } from "./shapes/scalar.ts";
import { readTags } from "./shapes/tags.ts";
import { readChoices, readText, readTexts } from "./shapes/text.ts";
import type { Work } from "./work.ts";
import type { Value } from "./yaml/value.ts";

/** Makes a field's canonical value out of what stands there; undefined where it cannot, which it has reported. */
export type FieldReader = (value: Value, name: string, work: Work) => unknown;

type Readers = { readonly [K in Kind]: { readonly [F in keyof DataOf[K]]-?: FieldReader } };

/** How each field of each kind is read. */
export const fieldReaders: Readers = {
  post: {
    title: readText,
    date: readMomentField,
    updated: readMomentField,
    summary: readText,
    slug: readSlug,
    permalink: readPermalink,
    authors: readAuthors,
    tags: readTags,
    image: readImage,
    imageAlt: readText,
    series: readText,
    licence: readText,
    hidden: readBoolean,
    draft: readBoolean,
  },
  page: {
    title: readText,
    slug: readSlug,
    permalink: readPermalink,
    summary: readText,
    updated: readMomentField,
    tags: readTags,
    image: readImage,
    imageAlt: readText,
    contents: readBoolean,
    show: readChoices(...pageSchema.shape.show.unwrap().element.options),
    hidden: readBoolean,
    draft: readBoolean,
  },
  role: {
    title: readText,
    slug: readSlug,
    summary: readText,
    responsibilities: readTexts,
    time: readText,
    suits: readText,
    links: readLinks,
    open: readBoolean,
    order: readInteger,
    draft: readBoolean,
  },
  person: {
    name: readText,
    slug: readSlug,
    role: readText,
    organisation: readText,
    board: readBoolean,
    boardRole: readText,
    aliases: readTexts,
    github: readGithub,
    link: readPersonLink,
    order: readInteger,
  },
  event: {
    title: readText,
    slug: readSlug,
    start: readMomentField,
    end: readMomentField,
    place: readText,
    link: readAddress,
    summary: readText,
    tags: readTags,
    cancelled: readBoolean,
    draft: readBoolean,
  },
  "board-note": {
    title: readText,
    date: readDayField,
    chair: readText,
    summary: readText,
    draft: readBoolean,
  },
};
