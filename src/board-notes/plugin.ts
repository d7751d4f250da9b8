import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../site/build.ts";
import { recordReading } from "./record-of.ts";

/** Reads every board note as a meeting's record, and tells what is wrong with it. */
export function boardNotesPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): void {
  build.onPlan((site) => {
    for (const note of site.boardNotes) build.report(recordReading(note).problems);
  });
}
