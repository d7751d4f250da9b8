import type { Work } from "../work.ts";
import type { Value } from "../yaml/value.ts";
import { cleanText, readText } from "./text.ts";

/** A picture's address; Jekyll's themes have it as `path` with `alt` beside it. */
export function readImage(value: Value, name: string, work: Work): string | undefined {
  if (value.type !== "mapping") return readText(value, name, work);
  const part = (...keys: string[]) => {
    const found = value.entries.find((entry) => keys.includes(entry.key.toLowerCase()))?.value;
    return found?.type === "text" && cleanText(found.text) ? cleanText(found.text) : undefined;
  };
  const alt = part("alt", "description");
  if (alt !== undefined) work.data.imageAlt ??= alt;
  return part("path", "src", "url", "file", "feature") ?? readText(value, name, work);
}
