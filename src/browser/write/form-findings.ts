import { nearest } from "../../content/nearest.ts";
import { tagKey } from "../../content/slugs.ts";
import type { WriteFacts } from "../../site/write-facts.ts";
import type { Field, Finding } from "./answer.ts";
import type { Draft } from "./draft.ts";
import { dateOfDraft, slugOfDraft } from "./file.ts";
import type { Lookups } from "./lookups.ts";

/** What only the form can say: what has not been filled in, and what of it the site has already. */
export function formFindings(draft: Draft, facts: WriteFacts, lookups: Lookups): Finding[] {
  return [...missingFindings(draft), ...takenAddress(draft, lookups), ...newTags(draft, facts)];
}

const needed: readonly { field: Field; message: string; remedy: string; given(draft: Draft): boolean }[] = [
  {
    field: "title",
    message: "There is no title.",
    remedy: "Enter a title.",
    given: ({ title }) => title.trim() !== "",
  },
  {
    field: "authors",
    message: "There is no author.",
    remedy: "Enter your name.",
    given: ({ authors }) => authors.some(({ name }) => name.trim() !== ""),
  },
  {
    field: "date",
    message: "There is no date.",
    remedy: "Enter the day on which to publish the post.",
    given: (draft) => dateOfDraft(draft) !== "",
  },
  {
    field: "body",
    message: "The post is empty.",
    remedy: "Write your post.",
    given: ({ body }) => body.trim() !== "",
  },
];

/** What has not been filled in. */
export function missingFindings(draft: Draft): Finding[] {
  return needed
    .filter(({ given }) => !given(draft))
    .map(({ field, message, remedy }) => ({ severity: "error", field, message, remedy, missing: true }));
}

function takenAddress(draft: Draft, lookups: Lookups): Finding[] {
  if (draft.title.trim() === "" && draft.slug.trim() === "") return [];
  const url = `/blog/${slugOfDraft(draft)}/`;
  const owner = lookups.ownerOf(url);
  if (owner === undefined) return [];
  const message = `The address ${url} is that of ${owner} already.`;
  return [{ severity: "error", field: "slug", message, remedy: "Change the last part of the address." }];
}

function newTags(draft: Draft, facts: WriteFacts): Finding[] {
  const known = new Map(facts.tags.map((tag) => [tagKey(tag), tag]));
  return draft.tags.flatMap((tag): Finding[] => {
    const shown = known.get(tagKey(tag));
    const near = shown === undefined ? nearest(tagKey(tag), known.keys()) : undefined;
    const better = shown ?? (near !== undefined && near.length > 4 ? known.get(near) : undefined);
    if (better === undefined || better === tag) return [];
    const message = `No post has the tag “${tag}”, and some have “${better}”.`;
    return [
      { severity: "warning", field: "tags", message, remedy: `Use “${better}”, if that is what you mean.` },
    ];
  });
}

const fields: Readonly<Record<string, Field>> = {
  title: "title",
  summary: "summary",
  authors: "authors",
  tags: "tags",
  date: "date",
  slug: "slug",
  image: "image",
  imageAlt: "imageAlt",
};

/** The field that stands at a line of the front matter, or goes on there. */
export function fieldAt(text: string, line: number): Field {
  const lines = text.split("\n").slice(0, line).reverse();
  const name = lines.map((each) => /^([A-Za-z]+):/.exec(each)?.[1]).find((found) => found !== undefined);
  return fields[name ?? ""] ?? "title";
}
