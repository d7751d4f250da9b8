import type { Element, Root } from "hast";
import type { Problem } from "../../content/problem.ts";
import type { Rule } from "../../content/rules.ts";
import type { Complaint, Feature, RepairContext } from "../types.ts";
import { offsetInBody, placeOf } from "./place.ts";
import { wordsOf } from "./tree.ts";

/** No file needs more than this many of one rule to be put right; more would only cost time. */
const most = 100;

/** One body under repair: what every step is given beside the tree. */
export class Repair {
  readonly context: RepairContext;
  readonly problems: Problem[] = [];
  readonly features = new Set<Feature>();
  /** HTML that the site itself made, put in the place of a slot after the author's has been cleaned. */
  readonly slots: string[] = [];
  /** The HTML that was parsed: elements know where they stand in it. */
  source = "";
  private readonly told = new Set<string>();
  private readonly counts = new Map<Rule, number>();

  constructor(context: RepairContext) {
    this.context = context;
  }

  /**
   * Notes a problem once a file and kind; `about` (an address, a class) makes kinds finer. `at` is the
   * element, text of the author's by which the place is found, or what works the place out.
   */
  report(
    rule: Rule,
    { message, remedy }: Omit<Complaint, "rule">,
    at: Element | string | (() => number),
    about = "",
  ): void {
    const key = `${rule} ${about}`;
    const count = this.counts.get(rule) ?? 0;
    if (this.told.has(key) || count >= most) return;
    this.told.add(key);
    this.counts.set(rule, count + 1);
    const { path, body, bodyLine } = this.context;
    this.problems.push({ path, ...placeOf(body, bodyLine, this.offsetOf(at)), rule, message, remedy });
  }

  private offsetOf(at: Element | string | (() => number)): number {
    const { body } = this.context;
    if (typeof at === "function") return at();
    if (typeof at === "string") return at === "" ? 0 : body.indexOf(at);
    const start = at.position?.start.offset;
    const found = start === undefined ? -1 : offsetInBody(body, this.source, start, `<${at.tagName}`);
    return found >= 0 ? found : body.indexOf(wordsOf(at));
  }
}

/** One step of the repair: changes the tree in place. */
export type Step = (tree: Root, repair: Repair) => void;
