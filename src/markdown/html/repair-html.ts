import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { RepairContext, Repaired } from "../types.ts";
import { allowList } from "./allow-list.ts";
import { parseHtml } from "./parse-html.ts";
import { Repair, type Step } from "./repair.ts";
import { claimSlots, fillSlots } from "./slots.ts";
import { buttons } from "./steps/buttons.ts";
import { classNames } from "./steps/class-names.ts";
import { components } from "./steps/components.ts";
import { contentModels } from "./steps/content-models.ts";
import { details } from "./steps/details.ts";
import { drawings } from "./steps/drawings.ts";
import { dropEmpty } from "./steps/empties.ts";
import { figures } from "./steps/figures.ts";
import { frames } from "./steps/frames.ts";
import { handlers } from "./steps/handlers.ts";
import { headingIds, headingLevels } from "./steps/headings.ts";
import { uniqueIds } from "./steps/ids.ts";
import { images } from "./steps/images.ts";
import { lines } from "./steps/lines.ts";
import { links } from "./steps/links.ts";
import { listItems } from "./steps/list-items.ts";
import { media } from "./steps/media.ts";
import { oldElements } from "./steps/old-elements.ts";
import { paragraphs } from "./steps/paragraphs.ts";
import { scripts } from "./steps/scripts.ts";
import { styleAttributes } from "./steps/style-attributes.ts";
import { tables } from "./steps/tables.ts";
import { tabs } from "./steps/tabs.ts";

/** What makes of an author's HTML what the allow-list lets through. */
const steps: readonly Step[] = [
  // What may not be on a page at all
  scripts,
  handlers,
  drawings,
  // Components of NHS.UK frontend, as version 10 writes them
  ...components,
  tabs,
  details,
  buttons,
  tables,
  figures,
  // Elements and attributes of older HTML
  oldElements,
  styleAttributes,
  classNames,
  // What leads or loads elsewhere
  frames,
  media,
  links,
  images,
];

/** What puts the cleaned HTML into order: it moves and renames what is there, and adds nothing of the author's. */
const order: readonly Step[] = [
  contentModels,
  listItems,
  lines,
  paragraphs,
  dropEmpty,
  headingLevels,
  uniqueIds,
];

/**
 * Makes the rendered HTML of a body that held raw HTML valid, safe and NHS.UK frontend 10's own, with every
 * word kept. Takes time in proportion to its length, whatever it holds.
 */
export function repairHtml(html: string, context: RepairContext): Repaired {
  const repair = new Repair(context);
  const tree = parseHtml(html, repair);
  claimSlots(tree, repair, context.trusted ?? []);
  for (const step of steps) step(tree, repair);
  const clean = sanitize(tree, allowList) as Root;
  for (const step of order) step(clean, repair);
  const headings = headingIds(clean);
  fillSlots(clean, repair);
  const output = toHtml(clean, {
    allowDangerousHtml: true,
    characterReferences: { useNamedReferences: true },
  });
  return { html: output, headings, features: repair.features, problems: repair.problems };
}
