import { isAllowedClass } from "../html.ts";

export interface Attributes {
  readonly values: Readonly<Record<string, string>>;
  /** Those that an author may use; others are left out. */
  readonly classes: readonly string[];
  readonly id?: string;
}

export const noAttributes: Attributes = { values: {}, classes: [] };

/** `key="two words"`, `key='two words'`, `key=word`, `key`, `.class` or `#id`, where the last one ended. */
const part =
  /\s*(?:\.(?<class>[\w-]+)|#(?<id>[\w:.-]+)|(?<key>[A-Za-z][\w-]*)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'{}]+)))?)(?=\s|$)/y;

/**
 * Reads what stands between the braces of `{key=value .class #id flag}`. A flag's value is "true".
 * Undefined when it is something else than attributes.
 */
export function parseAttributes(text: string): Attributes | undefined {
  const inner = text.trim();
  const values = new Map<string, string>();
  const classes: string[] = [];
  let id: string | undefined;
  part.lastIndex = 0;
  while (part.lastIndex < inner.length) {
    const found = part.exec(inner)?.groups;
    if (found === undefined) return undefined;
    if (found.class !== undefined) {
      if (isAllowedClass(found.class)) classes.push(found.class);
    } else if (found.id !== undefined) id = found.id;
    else if (found.key !== undefined) {
      values.set(found.key.toLowerCase(), found.double ?? found.single ?? found.bare ?? "true");
    }
  }
  return { values: Object.fromEntries(values), classes, ...(id === undefined ? {} : { id }) };
}
