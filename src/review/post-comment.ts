/*
 * Run by .github/workflows/preview-comment.yml with a token: `node src/review/post-comment.ts FOLDER OUT`, after the files of
 * the pull request's own run were put in FOLDER. Copies what is a picture of a page into OUT and writes the comment's text to
 * OUT/comment.md. Node runs it as it stands: nothing is installed, so nothing else runs beside the token.
 */
import { copyFileSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commentOf, isPagePicture, readPages } from "./comment.ts";

const [folder, out] = process.argv.slice(2);
const { PICTURES_URL: pictures, RUN_URL: run } = process.env;
if (folder === undefined || out === undefined || pictures === undefined || run === undefined) {
  console.error(
    "Say where the files are and where to write: node src/review/post-comment.ts FOLDER OUT, with PICTURES_URL and RUN_URL.",
  );
  process.exit(2);
}

/** A file's bytes, if it is a file and no link to one elsewhere. */
function bytesOf(name: string): Uint8Array | undefined {
  const file = join(String(folder), name);
  const status = lstatSync(file, { throwIfNoEntry: false });
  return status?.isFile() && status.size < 5_000_000 ? readFileSync(file) : undefined;
}

const pages = readPages(new TextDecoder().decode(bytesOf("pages.json") ?? new Uint8Array()));
if ("fault" in pages) {
  console.error(`${pages.fault} Nothing is said on the pull request.`);
  process.exit(1);
}
mkdirSync(out, { recursive: true });
const told = pages.map(({ picture, ...page }) => {
  const bytes = picture === undefined ? undefined : bytesOf(picture);
  if (picture === undefined || bytes === undefined || !isPagePicture(bytes)) return page;
  copyFileSync(join(folder, picture), join(out, picture));
  return { ...page, picture };
});
writeFileSync(join(out, "comment.md"), commentOf(told, pictures, run));
