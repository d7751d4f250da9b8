import type { PostData } from "../../content/schema.ts";
import { slugify } from "../../content/slugs.ts";
import type { Draft } from "./draft.ts";

/** A draft as the file that the site builds. */
export interface PostFile {
  /** Such as 2026-11-20-my-first-post.md. */
  readonly name: string;
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  /** The line of the file, counted from 1, on which the editor's first line stands. */
  readonly firstLine: number;
}

/** Where posts lie in the repository. */
export const folder = "content/blog";

/** The last part of a draft's address: its own, or one made from the title. */
export function slugOfDraft({ slug, title }: Draft): string {
  return slug.trim() || slugify(title) || "untitled";
}

/** A draft's date as YYYY-MM-DD, where its parts are numbers; else the parts as they were typed. */
export function dateOfDraft({ day, month, year }: Draft): string {
  const parts = [year.trim().padStart(4, "0"), month.trim().padStart(2, "0"), day.trim().padStart(2, "0")];
  return [day, month, year].every((part) => part.trim() === "") ? "" : parts.join("-");
}

/**
 * Writes a draft as a file: front matter, an empty line, the body as it is.
 * @param write gives the front matter with its fences
 */
export function fileWith(draft: Draft, write: (data: PostData) => string): PostFile {
  const date = dateOfDraft(draft);
  const slug = slugOfDraft(draft);
  const frontMatter = write(dataOf(draft, date, slug));
  // Whatever was typed as a date or an address, the file's name is safe.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}-` : "";
  const name = `${day}${slugify(slug) || "untitled"}.md`;
  return {
    name,
    path: `${folder}/${name}`,
    text: `${frontMatter}\n${draft.body.trimEnd()}\n`,
    firstLine: frontMatter.split("\n").length + 1,
  };
}

function dataOf(draft: Draft, date: string, slug: string): PostData {
  const [summary, image, imageAlt] = [draft.summary, draft.image, draft.imageAlt].map(oneLine);
  return {
    title: oneLine(draft.title),
    date,
    ...(summary && { summary }),
    slug,
    authors: draft.authors
      .map(({ name, github }) => ({ name: oneLine(name), github: oneLine(github).replace(/^@/, "") }))
      .filter(({ name }) => name !== "")
      .map(({ name, github }) => (github === "" ? { name } : { name, github })),
    tags: [...draft.tags],
    ...(image && { image }),
    ...(image && imageAlt && { imageAlt }),
    hidden: false,
    draft: false,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
