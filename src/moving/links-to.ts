import type { OpenCheck } from "../check/check-site.ts";

/** The links in bodies that lead to some addresses, as they are written, by the file that they stand in. */
export function linksTo(
  { build, bodies }: Pick<OpenCheck, "build" | "bodies">,
  addresses: ReadonlySet<string>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const { services } = build;
  const inner = services.markdown;
  services.markdown = {
    render: (text, context) =>
      inner.render(text, {
        ...context,
        resolveLink(href) {
          const link = context.resolveLink?.(href) ?? { href };
          if (addresses.has(link.href.replace(/[?#].*$/, ""))) {
            const links = found.get(context.path) ?? new Set();
            found.set(context.path, links.add(href));
          }
          return link;
        },
      }),
  };
  try {
    for (const { doc, unpublished: _, ...body } of bodies.values()) build.body(doc, body);
  } finally {
    services.markdown = inner;
  }
  return found;
}
