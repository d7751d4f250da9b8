import { builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { LinkView, View } from "../view.ts";
import { writeFactsAsset } from "../write-facts-asset.ts";
import { snippets } from "./write-snippets.ts";

/** The buttons for plain Markdown: what src/browser/write/format.ts calls them, and what they say. */
const formats = [
  { name: "bold", label: "Bold", keys: "Control+B" },
  { name: "italic", label: "Italic", keys: "Control+I" },
  { name: "heading", label: "Heading" },
  { name: "link", label: "Link", keys: "Control+K" },
  { name: "list", label: "List" },
  { name: "numbers", label: "Numbered list" },
  { name: "quote", label: "Quote" },
  { name: "code", label: "Code" },
  { name: "picture", label: "Picture" },
];

/** The styles that a post can need: those of every page, and one for each feature that a body can have. */
const postStyles = ["core", "chart", "code", "embed", "table"];

/** Where someone writes a post without installing anything. */
export function writePage(build: Build): View {
  const { repository } = build.site.config;
  const { styles, scripts } = build.assets;
  return {
    template: "pages/write.njk",
    head: {
      heading: builtInTitles.write,
      description: "Write a post in your browser, see it as it will look, and propose it.",
      features: ["write"],
    },
    data: {
      formats,
      snippets: snippets(),
      guides: guides(build),
      today: build.options.today,
      factsUrl: build.href(writeFactsAsset(build).url),
      workerUrl: scripts["write-worker"] && build.href(scripts["write-worker"].url),
      postStyles: postStyles.flatMap((name) => (styles[name] ? [build.href(styles[name].url)] : [])),
      repositoryUrl: repository?.url,
      newFileUrl: repository && `${repository.url}/new/${encodeURI(repository.branch)}/content/blog`,
    },
  };
}

/** Pages that help a writer, where the community has them. */
function guides(build: Build): LinkView[] {
  const { pages, posts } = build.site;
  const helpful = new Set(["/blog/how-to-write-for-this-site/", "/components/"]);
  return [...posts, ...pages]
    .filter(({ url }) => helpful.has(url))
    .map(({ title, url }) => ({ title, href: build.href(url) }));
}
