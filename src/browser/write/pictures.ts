import type { WriteFacts } from "../../site/write-facts.ts";

/** The site's pictures by their names below the folder of images. */
export function picturesOf({ files }: WriteFacts): string[] {
  return files
    .filter((file) => /^images\/.+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(file))
    .map((file) => file.slice("images/".length));
}

/** A picture as Markdown, with characters that would end its parts made harmless. */
export function pictureMarkdown(name: string, alt: string): string {
  const words = alt
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[[\]\\]/g, "\\$&");
  const path = `/images/${name.trim().replace(/^\/?(?:images\/)?/, "")}`.replace(/[<>\n]/g, "");
  return `![${words}](${/[\s()]/.test(path) ? `<${path}>` : path})`;
}
