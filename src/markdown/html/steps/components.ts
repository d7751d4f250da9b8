import type { Step } from "../repair.ts";
import { actionLinks } from "./action-links.ts";
import { cards } from "./cards.ts";
import { careCards } from "./care-cards.ts";
import { heroes } from "./heroes.ts";
import { icons } from "./icons.ts";
import { insetTexts } from "./inset-texts.ts";
import { labelledPanels } from "./labelled-panels.ts";
import { markedLists } from "./marked-lists.ts";
import { pageFurniture } from "./page-furniture.ts";
import { panels } from "./panels.ts";
import { unwrapPage } from "./wrappers.ts";

/**
 * Components of NHS.UK frontend 2 to 9, as version 10 writes them. What stands in others comes before what
 * it stands in, and all that draw an icon of their own before the icons.
 */
export const components: readonly Step[] = [
  heroes,
  unwrapPage,
  pageFurniture,
  actionLinks,
  markedLists,
  careCards,
  labelledPanels,
  panels,
  cards,
  insetTexts,
  icons,
];
