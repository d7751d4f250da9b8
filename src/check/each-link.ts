import type { ResolvedLink } from "../markdown/types.ts";
import type { OpenCheck } from "./check-site.ts";

/**
 * Renders the content's bodies, and tells of every link in them: where it leads, how it is written and the path of
 * the file that has it.
 */
export function eachLink(
  { build, bodies }: Pick<OpenCheck, "build" | "bodies">,
  tell: (link: ResolvedLink, written: string, path: string) => void,
): void {
  const { services } = build;
  const inner = services.markdown;
  services.markdown = {
    render: (text, context) =>
      inner.render(text, {
        ...context,
        resolveLink(href) {
          const link = context.resolveLink?.(href) ?? { href };
          tell(link, href, context.path);
          return link;
        },
      }),
  };
  try {
    for (const { doc, unpublished: _, ...body } of bodies.values()) build.body(doc, body);
  } finally {
    services.markdown = inner;
  }
}
