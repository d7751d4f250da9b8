/** A heading as its author wrote it. */
export interface SourceHeading {
  /** 1 to 6. */
  readonly level: number;
}

/** The same heading as it stands on the page. */
export interface PlacedHeading {
  /** 2 to 6: the page's title is the one h1. */
  readonly level: number;
  /** The author left out a level on the way down to this one. */
  readonly skips: boolean;
  /** The author wrote an h1, though the page's title is the h1. */
  readonly secondH1: boolean;
}

/**
 * Works out the levels of a body's headings: the topmost become h2, and each stands one level below the
 * nearest heading before it that the author put higher. So none is skipped, and what belongs together stays so.
 * WCAG technique H42, and the order that assistive technology expects: https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function placeHeadings(headings: readonly SourceHeading[]): PlacedHeading[] {
  const above: number[] = [];
  return headings.map(({ level }) => {
    while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
    const parent = above.at(-1) ?? 1;
    above.push(level);
    const shown = Math.min(above.length + 1, 6);
    // Below a second h1, which is shown as an h2, an h3 is right as it stands.
    return { level: shown, skips: level - parent > 1 && shown !== level, secondH1: level === 1 };
  });
}
