import { readFacts, stripMetadata } from "./facts.ts";

const picture = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/=\s]*)$/i;
const font =
  /^data:(?:font\/[a-z0-9+-]+|application\/(?:x-)?font-[a-z0-9-]+);(?:charset=utf-8;)?base64,[A-Za-z0-9+/=\s]*$/i;

/**
 * A picture that stands in an SVG as data, without its metadata; undefined where the address is of another
 * kind or its data are no picture. Fonts are let through unchanged where `fonts` is true.
 */
export function stripDataAddress(address: string, fonts = false): string | undefined {
  const data = picture.exec(address)?.[1];
  if (data === undefined) return fonts && font.test(address) ? address : undefined;
  const bytes = Buffer.from(data, "base64");
  const format = readFacts(bytes)?.format;
  const clean = format && stripMetadata(bytes, format);
  return clean && `data:image/${format};base64,${Buffer.from(clean).toString("base64")}`;
}
