/* The plugins carry no types of their own. Each adds its rules to the instance it is given. */

declare module "markdown-it-abbr" {
  import type { MarkdownIt } from "markdown-it";

  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}

declare module "markdown-it-deflist" {
  import type { MarkdownIt } from "markdown-it";

  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}

declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";

  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}

declare module "markdown-it-ins" {
  import type { MarkdownIt } from "markdown-it";

  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}

declare module "markdown-it-mark" {
  import type { MarkdownIt } from "markdown-it";

  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}
