import { hash } from "node:crypto";
import type { RenderContext } from "../../markdown/types.ts";

/** What a renderer asks the site while it renders a body. */
export type Lookups = Required<Pick<RenderContext, "resolveLink" | "resolveImage" | "chart">>;

/** A question that was asked, and the answer's mark. */
export type Call = {
  [Name in keyof Lookups]: readonly [name: Name, asked: Parameters<Lookups[Name]>, mark: string];
}[keyof Lookups];

/** The lookups of a context; undefined where it lacks one, as where only a body's words are wanted. */
export function lookupsOf({ resolveLink, resolveImage, chart }: RenderContext): Lookups | undefined {
  return resolveLink && resolveImage && chart && { resolveLink, resolveImage, chart };
}

/** The same lookups, with each call noted down. */
export function noting({ resolveLink, resolveImage, chart }: Lookups, calls: Call[]): Lookups {
  return {
    resolveLink(href) {
      const answer = resolveLink(href);
      calls.push(["resolveLink", [href], markOf(answer)]);
      return answer;
    },
    resolveImage(...asked) {
      const answer = resolveImage(...asked);
      calls.push(["resolveImage", withoutRest(asked), markOf(answer)]);
      return answer;
    },
    chart(request) {
      const answer = chart(request);
      calls.push(["chart", [request], markOf(answer)]);
      return answer;
    },
  };
}

/**
 * Asks everything again and tells whether all answers are the same. The first that differs ends it: until then, a
 * renderer would have asked the same, so nothing is asked that a rendering would not.
 */
export function answersStand(calls: readonly Call[], lookups: Lookups): boolean {
  return calls.every((call) => markOf(ask(call, lookups)) === call[2]);
}

function ask(call: Call, lookups: Lookups): object {
  switch (call[0]) {
    case "resolveLink":
      return lookups.resolveLink(...call[1]);
    case "resolveImage":
      return lookups.resolveImage(...call[1]);
    case "chart":
      return lookups.chart(...call[1]);
  }
}

/** A call's arguments up to the last that is one: what is kept as JSON has no undefined. */
function withoutRest<Arguments extends readonly unknown[]>(asked: Arguments): Arguments {
  return asked.slice(0, asked.findLastIndex((each) => each !== undefined) + 1) as unknown as Arguments;
}

/** Short answers as they are, others (a chart's whole HTML) by their hash. */
function markOf(answer: object): string {
  const text = JSON.stringify(answer);
  return text.length <= 200 ? text : hash("sha256", text, "base64url");
}
