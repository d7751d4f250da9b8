/* npm run changed -- BEFORE AFTER OUT: which pages of two built sites differ, with a picture of each. For pull requests. */
import { resolve } from "node:path";
import { changedPages } from "../review/changed-pages.ts";
import { takePictures } from "../review/pictures.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

export const ended = runCommand(async () => {
  const { positionals } = readOptions({ options: {}, allowPositionals: true });
  const [before, after, out, more] = positionals;
  if (before === undefined || after === undefined || out === undefined || more !== undefined) {
    throw new UsageError(
      "Name two folders of built sites, and one to write in: npm run changed -- old/_site _site changed.",
    );
  }
  const browser = process.env.CHROMIUM_PATH;
  if (browser === undefined) throw new UsageError("Say where Chromium is, in CHROMIUM_PATH.");
  const pages = changedPages(resolve(before), resolve(after));
  await takePictures(resolve(after), pages, resolve(out), browser);
  console.log(
    pages.length === 0 ? "No page changes." : pages.map(({ url, state }) => `${state} ${url}`).join("\n"),
  );
  return 0;
});
