import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../site/build.ts";
import { program } from "../site/program.ts";
import { readText } from "../site/tree.ts";
import { statisticsOf } from "../statistics/of-build.ts";
import { bodyOf, listenForBodies } from "./bodies.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { forgetIndex, keepIndex, keptIndex, keyOfIndex } from "./keep-index.ts";
import { type IndexFiles, makeIndex } from "./make-index.ts";
import { readSynonyms, type SynonymGroup, synonymsFile } from "./synonyms.ts";

/** Makes the index that the browser searches. A build that wants only pages goes without. */
export async function searchPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): Promise<void> {
  const { root, mode, onlyPages } = build.options;
  let synonyms: readonly SynonymGroup[] = [];
  let made: IndexFiles | undefined;

  await build.onPlan(() => {
    made = undefined;
    const reading = synonymsOf(build);
    synonyms = reading.value ?? [];
    build.report(reading.problems);
  });
  if (onlyPages) return;

  const make = (entries: readonly Entry[]) => makeIndex(entries, (entry) => bodyOf(build, entry), synonyms);
  if (mode === "preview") {
    build.addFolder({
      serve: async (address) => {
        if (!/^\/search\/[a-z0-9]+\.json$/.test(address)) return undefined;
        made ??= make(entriesOf(build.site, statisticsOf(build)));
        const text = made[address.slice(1)];
        return text === undefined
          ? undefined
          : { type: "application/json; charset=utf-8", body: new TextEncoder().encode(text) };
      },
    });
    return;
  }

  const folder = join(root, ".cache", "search");
  const entries = entriesOf(build.site, statisticsOf(build));
  const key = program && keyOfIndex({ program, entries, synonyms, data: chartData(build) }, build.bodyKeys);
  const kept = key && (await keptIndex(folder, key));
  if (kept) {
    // Asked for only where the file is gone, or another one, by the time that the site is written.
    const madeAnew = async (path: string) => {
      forgetIndex(folder);
      made ??= make(entries);
      return new TextEncoder().encode(made[path] ?? "");
    };
    build.addFolder({
      again(link) {
        for (const [path, seen] of kept) link({ path, bytes: () => madeAnew(path) }, seen);
      },
    });
    return;
  }
  listenForBodies(build, entries);
  build.addFolder({
    write: async (site) => {
      const files = make(entries);
      for (const [path, text] of Object.entries(files)) site.write(path, text);
      if (key) await keepIndex(folder, key, files);
    },
  });
}

/** The texts that charts are drawn from: their data, and the words of the statistics. */
function chartData({ tree, options }: Build): string[] {
  const files = [...tree.files.values()].filter(({ path }) =>
    /^static\/.*\.csv$|^content\/[^/]+\.ya?ml$/i.test(path),
  );
  return files.map((file) => {
    const read = readText(options.root, file);
    return `${file.path}\n${"text" in read ? read.text : ""}`;
  });
}

function synonymsOf(build: Build) {
  const file = build.tree.files.get(synonymsFile);
  if (file === undefined) return { problems: [] };
  const text = readText(build.options.root, file);
  return "problem" in text ? { problems: [text.problem] } : readSynonyms(synonymsFile, text.text);
}
