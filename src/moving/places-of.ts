import { proseOf } from "../check/prose.ts";
import { placesIn, spellings } from "../check/replace-address.ts";

/** The lines of a text, from 1, on which some addresses stand as a link's; else those on which they stand at all. */
export function linesOf(text: string, hrefs: Iterable<string>): number[] {
  const prose = proseOf(text);
  const found = [...hrefs].flatMap((href) => {
    const whole = spellings(href).flatMap((address) => placesIn(prose, address));
    // An address that a full stop follows is one too.
    return whole.length > 0 ? whole : spellings(href).map((address) => prose.indexOf(address));
  });
  const lines = found.filter((at) => at !== -1).map((at) => prose.slice(0, at).split("\n").length);
  return [...new Set(lines)].sort((one, other) => one - other);
}
