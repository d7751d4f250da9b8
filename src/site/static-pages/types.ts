import type { Problem } from "../../content/problem.ts";
import type { PageElement } from "./page-tree.ts";

/** What a page of `static/` is made with. */
export interface StaticPageTools {
  /** From the project's root, for problems. */
  readonly path: string;
  isElsewhere(address: string): boolean;
  /** The address of a file of the package `plotly.js`, as the page shall load it. */
  plotly(file: string): string;
}

/** Notes what is wrong with an element, at its place. */
export type Report = (element: PageElement, rule: Problem["rule"], message: string, remedy: string) => void;
