import type { Figure } from "./figure.ts";

/**
 * What the arrow keys do in an interactive chart (src/browser/chart/keyboard.ts), in words that end a sentence.
 * @param many whether there is more than one series
 */
export function keysInWords({ kind, lying }: Pick<Figure, "kind" | "lying">, many: boolean): string {
  if (kind === "line") {
    return many
      ? "left and right read along a line, up and down change the line"
      : "left and right read along the line";
  }
  const [along, across] = lying ? ["up and down", "left and right"] : ["left and right", "up and down"];
  if (!many) return `${along} go from bar to bar`;
  return kind === "stacked"
    ? `${along} go from bar to bar, ${across} from part to part`
    : `${along} go from group to group, ${across} from bar to bar`;
}
