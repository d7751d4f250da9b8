const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for HTML, in an element or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Attributes in the order given, each with a space before it; those that are undefined or false are left out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join("");
}

/** Class names, without those that do not apply. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

const allowedClass = /^(?:app|nhsuk)-[a-z0-9]+(?:[_-]+[a-z0-9]+)*$/;

/** Whether an author may put this class on an element: NHS.UK frontend's, and the site's own. */
export function isAllowedClass(name: string): boolean {
  return name.length <= 60 && allowedClass.test(name);
}
