import { frontMatter, linkModules, writeFiles } from "./files.ts";
import type { Contender } from "./types.ts";

const program = `import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
const markdown = new MarkdownIt();
for (const name of readdirSync("content/blog")) {
  const text = readFileSync("content/blog/" + name, "utf8");
  const folder = "_site/blog/" + name.slice(0, -3);
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/index.html", markdown.render(text.slice(text.indexOf("\\n---\\n") + 5)));
}
`;

/** markdown-it over the same files, with one write each: no layout, no list, no highlighting. The least that Node can do. */
export const bare: Contender = {
  name: "bare markdown-it",
  version: () => `markdown-it in Node ${process.versions.node}`,
  prepare(folder, posts) {
    linkModules(folder);
    writeFiles(folder, {
      "build.mjs": program,
      ...Object.fromEntries(
        posts.map((post) => [`content/blog/${post.slug}.md`, frontMatter(post) + post.body]),
      ),
    });
  },
  build: [process.execPath, "build.mjs"],
  output: "_site",
};
