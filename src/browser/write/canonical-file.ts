import { toFrontMatter } from "../../content/canonical.ts";
import type { Draft } from "./draft.ts";
import { fileWith, type PostFile } from "./file.ts";

/** Writes a draft as a file with its front matter in canonical form. */
export function fileOf(draft: Draft): PostFile {
  return fileWith(draft, (data) => toFrontMatter({ kind: "post", data }));
}
