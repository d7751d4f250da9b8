/** A content line holds at most this many octets, its line end not counted (RFC 5545, 3.1). */
const longestLine = 75;

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line into lines of at most 75 octets, the later ones led by a space; never within a character. */
export function foldLine(line: string): string {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > longestLine) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** Takes out what no calendar's text may hold: control characters and halves of surrogate pairs. */
const cleaned = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, "");

/** Text as a property's value (RFC 5545, 3.3.11): no line end in a field can begin a property of its own. */
export function escapeText(text: string): string {
  return cleaned(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"))
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A whole address as a value of type URI, which has no escapes of its own; undefined where it is none. */
export function uriValue(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
  } catch {
    return undefined;
  }
}
