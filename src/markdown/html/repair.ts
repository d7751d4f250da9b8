import type { Element, Root } from "hast";
import type { Problem } from "../../content/problem.ts";
import type { Rule } from "../../content/rules.ts";
import type { Complaint, Feature, RenderContext } from "../types.ts";
import { placeOf } from "./place.ts";

/** What the repair of a body must know. */
export interface RepairContext extends RenderContext {
  /** The Markdown that the HTML was made from, in which a problem's place is looked for. */
  readonly body: string;
  /** HTML that the renderer itself made: number n goes where the body has `<div data-app-trusted="n"></div>`. */
  readonly trusted?: readonly string[];
}

/** One body under repair: what every step is given beside the tree. */
export class Repair {
  readonly context: RepairContext;
  readonly problems: Problem[] = [];
  readonly features = new Set<Feature>();
  /** HTML that the site itself made, put in the place of a slot after the author's has been cleaned. */
  readonly slots: string[] = [];
  /** Pictures that must stay a plain `<img>`: another element would break what they stand in. */
  readonly plainImages = new WeakSet<Element>();
  private readonly told = new Set<string>();

  constructor(context: RepairContext) {
    this.context = context;
  }

  /**
   * Notes a problem once a file and kind; `about` (an address, a class) makes kinds finer. `at` is where it
   * is in the body, or text of the author's by which that is found.
   */
  report(rule: Rule, complaint: Omit<Complaint, "rule">, at: number | string, about = ""): void {
    const key = `${rule} ${about}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    const { path, body, bodyLine } = this.context;
    const offset = typeof at === "number" ? at : at === "" ? 0 : body.indexOf(at);
    const { message, remedy } = complaint;
    this.problems.push({ path, ...placeOf(body, bodyLine, offset), rule, message, remedy });
  }
}

/** One step of the repair: changes the tree in place. */
export type Step = (tree: Root, repair: Repair) => void;
