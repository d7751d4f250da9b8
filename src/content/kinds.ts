import type { Kind } from "./schema.ts";

const folders: readonly (readonly [RegExp, Kind])[] = [
  [/^content\/blog\/.+\.md$/i, "post"],
  [/^content\/pages\/.+\.md$/i, "page"],
  [/^content\/roles\/[^/]+\.md$/i, "role"],
  [/^content\/people\/[^/]+\.(?:md|ya?ml)$/i, "person"],
  [/^content\/events\/.+\.md$/i, "event"],
  [/^board_notes\/[^/]+\.md$/i, "board-note"],
];

/**
 * The kind of content that a file is, from its path alone; undefined for what is no content. Posts, pages and
 * events may stand in folders of their own. A README, and what starts with a dot, is no content.
 * @param path from the project's root, with forward slashes
 */
export function kindOf(path: string): Kind | undefined {
  if (path.split("/").some((part) => part.startsWith(".") || part === "node_modules")) return undefined;
  if (/(?:^|\/)readme\.[a-z]+$/i.test(path)) return undefined;
  return folders.find(([pattern]) => pattern.test(path))?.[1];
}
