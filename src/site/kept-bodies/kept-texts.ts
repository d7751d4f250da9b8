import { hash } from "node:crypto";
import type { Services } from "../services.ts";
import type { Pack } from "./pack.ts";

/** Keeps texts in a pack, by a hash of all that each is made from. */
export function keptTexts(pack: Pack): Services["keep"] {
  return (parts, make) => {
    const key = hash("sha256", JSON.stringify(parts), "base64url");
    const known = pack.get(key);
    if (known !== undefined) return known;
    const text = make();
    pack.put(key, text);
    return text;
  };
}
