import type { Build } from "../../site/build.ts";
import { fillStencil } from "../stencil.ts";
import type { LinkView } from "../view.ts";

interface Around {
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

/** Links to what comes before and after a page, under these names; nothing where it stands alone. */
export function linksAround(
  build: Build,
  { previous, next }: Around,
  names: { readonly both: string; readonly previous: string; readonly next: string },
): string {
  if (!previous && !next) return "";
  const link = (to: LinkView | undefined, text: string) => to && { href: to.href, text, label: to.title };
  return fillStencil(build, "components/pagination.njk", {
    ariaLabel: names.both,
    previous: link(previous, names.previous),
    next: link(next, names.next),
  });
}
