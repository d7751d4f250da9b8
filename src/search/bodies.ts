import type { ChartRequest } from "../markdown/types.ts";
import type { Build } from "../site/build.ts";
import type { Entry } from "./entries.ts";
import type { Section } from "./format.ts";
import { sectionsOf } from "./sections.ts";

// The text of a body stands as long as its document does; a preview asks again after every save.
const rendered = new WeakMap<object, { readonly markdown: string; readonly sections: readonly Section[] }>();

/**
 * Keeps the words of bodies as the pages are rendered, so that none is rendered twice: a build asks for them when
 * all pages are there.
 */
export function listenForBodies(build: Build, entries: readonly Entry[]): void {
  const wanted = new Map(entries.flatMap(({ body }) => (body ? [[body.doc.path, body]] : [])));
  const { markdown } = build.services;
  build.services.markdown = {
    render(body, context) {
      const made = markdown.render(body, context);
      const known = wanted.get(context.path);
      if (known?.markdown === body)
        rendered.set(known.doc, { markdown: body, sections: sectionsOf(made.html) });
      return made;
    },
  };
}

/** The words of an entry's body, from its page where that was rendered. */
export function bodyOf(build: Build, { body, title }: Entry): readonly Section[] {
  if (body === undefined) return [];
  const { doc, markdown } = body;
  const known = rendered.get(doc);
  if (known?.markdown === markdown) return known.sections;
  // Links and pictures add nothing to the words, so nothing is looked up for them; a chart says what its data says.
  const { path, bodyLine } = doc;
  const chart = (request: ChartRequest) => build.services.chart(request, path);
  const sections = sectionsOf(
    build.services.markdown.render(markdown, { path, bodyLine, title, chart }).html,
  );
  rendered.set(doc, { markdown, sections });
  return sections;
}
