import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { frontMatter, home, linkModules, writeFiles } from "./files.ts";
import type { Contender } from "./types.ts";

const settings = `name: A community
description: The blog of a community.
url: https://example.org
navigation:
${["Community", "Blog", "Statistics", "Resources", "Get involved"].map((title) => `  - title: ${title}\n    url: /blog/\n`).join("")}
footer:
${["Board notes", "Roles", "Events", "Tags", "Authors", "Site map"].map((title) => `  - title: ${title}\n    url: /tags/\n`).join("")}`;

/** This project: its whole generator, with a made-up blog for content. */
function contender(name: string, args: readonly string[]): Contender {
  return {
    name,
    version: () => name,
    prepare(folder, posts) {
      symlinkSync(join(home, "src"), join(folder, "src"), "junction");
      linkModules(folder);
      for (const file of [".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"])
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
    build: ["npm", "run", "--silent", "build", "--", ...args],
    output: "_site",
  };
}

export const ours = contender("this site", ["--only=pages"]);
export const oursWhole = contender("this site, with search and social pictures", []);
