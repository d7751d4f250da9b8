const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for XML and HTML, inside elements and inside attributes in double quotation marks. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? sign : "")) // XML has no place for other control characters
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A number as short as a drawing needs it: one decimal place. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** An element with its attributes, in their order; those without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === "number" ? short(value) : escapeMarkup(value)}"`];
  });
  const inner = children.join("");
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}
