import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { frontMatter, home, linkModules, writeFiles } from "./files.ts";
import type { Contender } from "./types.ts";

const items = (titles: readonly string[], url: string) =>
  titles.map((title) => `  - title: ${title}\n    url: ${url}\n`).join("");

const settings = `name: A community
description: The blog of a community.
url: https://example.org
navigation:
${items(["Community", "Blog", "Statistics", "Resources", "Get involved"], "/blog/")}
footer:
${items(["Board notes", "Roles", "Events", "Tags", "Authors", "Site map"], "/tags/")}`;

/** This project: its whole generator, with a made-up blog for content. As npm run build does, without npm itself. */
const command = [process.execPath, "src/commands/launch.mjs"];

function contender(name: string, args: readonly string[]): Contender {
  return {
    name,
    version: () => name,
    prepare(folder, posts) {
      symlinkSync(join(home, "src"), join(folder, "src"), "junction");
      linkModules(folder);
      const images = ["images/icon.svg", "images/social.svg"];
      for (const file of [".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json", ...images])
        cpSync(join(home, file), join(folder, file));
      writeFiles(folder, {
        "content/site.yaml": settings,
        ...Object.fromEntries(
          posts.map((post) => [
            `content/blog/${post.slug}.md`,
            frontMatter(post, { authors: JSON.stringify([{ name: post.author }]) }) + post.body,
          ]),
        ),
      });
    },
    build: [...command, "build", ...args],
    output: "_site",
  };
}

/** Its pages, which is the work that the others do too. */
export const ours: Contender = {
  ...contender("this site", ["--only=pages"]),
  preview: { command: () => [...command, "start"], posts: "content/blog" },
};

/** The same where no post was rendered before. */
export const oursCold: Contender = {
  ...contender("this site, no post rendered before", ["--only=pages"]),
  forgets: [".cache/bodies"],
};

/** Pictures that one build has made are looked into by the next, and believed from then on. */
export const oursWhole: Contender = {
  ...contender("this site, with search and social pictures", []),
  fillingBuilds: 2,
};
