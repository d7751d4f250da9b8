import { actionLink } from "./action-link.ts";
import { button } from "./button.ts";
import { card } from "./card.ts";
import { cards } from "./cards.ts";
import { chart } from "./chart.ts";
import { contents } from "./contents.ts";
import { details, expander } from "./details.ts";
import type { Directive } from "./directive.ts";
import { doList, dontList } from "./do-dont.ts";
import { image } from "./image.ts";
import { inset } from "./inset.ts";
import { summaryList } from "./summary-list.ts";
import { table } from "./table.ts";
import { warning } from "./warning.ts";

/** Every component that an author can put into a body, in the order of the guide. */
export const directives: readonly Directive[] = [
  inset,
  warning,
  doList,
  dontList,
  details,
  expander,
  actionLink,
  button,
  card,
  cards,
  contents,
  image,
  table,
  summaryList,
  chart,
];

const byName = new Map(directives.map((directive) => [directive.name, directive]));

/** The directive of that name, in lower case. */
export function directiveOf(name: string): Directive | undefined {
  return byName.get(name);
}
