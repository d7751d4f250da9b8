import { schemas } from "../schema.ts";
import { oneOf, quote } from "../words.ts";
import type { Shape } from "../work.ts";
import { toBoolean } from "./scalar.ts";

/** What lies in a folder called _drafts is a draft, as on the Jekyll site, whatever its front matter leaves out. */
export const draftsFolder: Shape = ({ path, data }) => {
  if (/\/_drafts\//.test(path)) data.draft ??= true;
};

/** Pelican's `status` and Jekyll's `published`: a draft, a hidden page, or one like any other. */
export const olderStatus: Shape = (work) => {
  const canHide = "hidden" in schemas[work.kind].shape;
  const status = work.fields.get("status")?.value;
  if (status) {
    const word = status.type === "text" ? status.text.trim().toLowerCase() : "";
    const words = ["draft", ...(canHide ? ["hidden"] : []), "published"];
    if (words.includes(word)) {
      if (word !== "published") work.data[word] ??= true;
    } else {
      const message = `${quote(status.type === "text" ? status.text : "")} is no status that is known.`;
      work.failed.add("draft");
      work.report(status, "field-type", message, `Write ${oneOf(words)}, or take the line out.`);
    }
  }
  const published = work.fields.get("published")?.value;
  if (!published) return;
  const answer = published.type === "text" ? toBoolean(published.text) : undefined;
  if (answer === false) work.data.draft ??= true;
  if (answer !== undefined) return;
  work.failed.add("draft");
  work.report(
    published,
    "field-type",
    "The field “published” is neither true nor false.",
    "Write draft: true for a draft, or take the line out.",
  );
};
