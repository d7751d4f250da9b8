import type { Rendered } from "../../markdown/types.ts";
import type { Services } from "../services.ts";
import type { BodiesAhead } from "./ahead.ts";
import type { BodyKeys } from "./body-keys.ts";
import type { Pack } from "./pack.ts";
import { answersStand, type Call, lookupsOf, noting } from "./trace.ts";

type Renderer = Services["markdown"];

/** A rendered body as it is kept: beside its HTML, which follows on a line of its own. */
interface Kept extends Omit<Rendered, "html" | "features"> {
  readonly features: readonly (Rendered["features"] extends ReadonlySet<infer Feature> ? Feature : never)[];
  readonly calls: readonly Call[];
}

/**
 * A renderer that takes a body from the pack where it was rendered before, from the same text for the same place,
 * and every link, picture and chart in it is answered now as it was then. The questions are asked again each time,
 * because rooms learn from them what a page needs. The same goes for a body that was rendered ahead, with answers that
 * were guessed.
 */
export function keptRenderer(
  renderer: Renderer,
  { pack, keys, ahead }: { pack: Pack; keys: BodyKeys; ahead?: Pick<BodiesAhead, "take"> | undefined },
): Renderer {
  return {
    render(body, context) {
      const lookups = lookupsOf(context);
      if (lookups === undefined) return renderer.render(body, context);
      const key = keys.of(body, context);
      const known = read(pack.get(key));
      if (known && answersStand(known.calls, lookups)) return known.rendered;
      const text = ahead?.take(key);
      const made = read(text);
      if (text !== undefined && made && answersStand(made.calls, lookups)) {
        pack.put(key, text);
        return made.rendered;
      }
      const calls: Call[] = [];
      const rendered = renderer.render(body, { ...context, ...noting(lookups, calls) });
      pack.put(key, write(rendered, calls));
      return rendered;
    },
  };
}

/** A rendered body as it is kept. */
export function write({ html, features, ...rest }: Rendered, calls: readonly Call[]): string {
  const kept: Kept = { ...rest, features: [...features], calls };
  return `${JSON.stringify(kept)}\n${html}`;
}

function read(text: string | undefined): { rendered: Rendered; calls: readonly Call[] } | undefined {
  if (text === undefined) return undefined;
  const end = text.indexOf("\n");
  // The pack's checksums say that the text is as `write` made it.
  const { calls, features, ...rest } = JSON.parse(text.slice(0, end)) as Kept;
  return { calls, rendered: { ...rest, html: text.slice(end + 1), features: new Set(features) } };
}
