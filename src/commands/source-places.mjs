import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";

/**
 * Has errors tell their places in the sources, and not in a bundle of them. Its map is read when the first error is
 * asked where it happened: Node, told to use maps, reads every one before anything runs.
 */
export function tellPlaces(bundle) {
  let map;
  const placed = (frame) => {
    if (frame.getFileName() !== bundle) return String(frame);
    try {
      map ??= new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, "utf8")));
      const origin = map.findOrigin(frame.getLineNumber(), frame.getColumnNumber());
      const file = resolve(dirname(bundle), origin.fileName);
      return `${frame.getFunctionName() ?? ""} (${file}:${origin.lineNumber}:${origin.columnNumber})`;
    } catch {
      // No map, or none of our code: the bundle's own place is better than none.
      return String(frame);
    }
  };
  Error.prepareStackTrace = (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join("\n");
}
