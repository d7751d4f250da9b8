import { escapeHtml } from "../markdown/html.ts";
import type { Build } from "../site/build.ts";

/** What a component shows: words and numbers go into the slots of its stencil, all else gives the stencil its shape. */
export type Shown =
  | string
  | number
  | boolean
  | undefined
  | readonly Shown[]
  | { readonly [name: string]: Shown };

/** A component's HTML, with the number of a value after each piece but the last. */
interface Stencil {
  readonly pieces: readonly string[];
  readonly slots: readonly number[];
}

const made = new WeakMap<Build, Map<string, Stencil>>();

/**
 * A component whose template prints words as they are, and asks nothing of them but whether they are there. NHS.UK
 * frontend's macros take half a millisecond each: too long for what stands on every page. So a macro is asked once
 * for each shape that its component takes, with slots for words, and the slots are filled in for each page.
 */
export function fillStencil(build: Build, template: string, view: Readonly<Record<string, Shown>>): string {
  const values: string[] = [];
  const slotted = withSlots(view, values);
  const stencils = made.get(build) ?? new Map<string, Stencil>();
  made.set(build, stencils);
  const key = `${template} ${JSON.stringify(slotted)}`;
  let stencil = stencils.get(key);
  if (stencil === undefined) {
    stencil = cut(build.renderTemplate(template, { ...view, ...slotted }));
    stencils.set(key, stencil);
  }
  const { pieces, slots } = stencil;
  return pieces.map((piece, index) => piece + escaped(values[slots[index] ?? -1])).join("");
}

/** Forgets all, because a template has changed. */
export function forgetStencils(build: Build): void {
  made.delete(build);
}

/** As Nunjucks escapes, which does not spare single quotes. */
const escaped = (value = "") => escapeHtml(value.trim()).replaceAll("'", "&#39;");

function withSlots(view: Readonly<Record<string, Shown>>, values: string[]): Record<string, Shown> {
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, slotFor(value, values)]));
}

function slotFor(value: Shown, values: string[]): Shown {
  if (value === "" || value === undefined || typeof value === "boolean") return value;
  if (typeof value === "string" || typeof value === "number") return `{{${values.push(String(value)) - 1}}}`;
  if (isList(value)) return value.map((item) => slotFor(item, values));
  return withSlots(value, values);
}

const isList = (value: object): value is readonly Shown[] => Array.isArray(value);

function cut(html: string): Stencil {
  const parts = html.split(/\{\{(\d+)\}\}/);
  return {
    pieces: parts.filter((_, index) => index % 2 === 0),
    slots: parts.filter((_, index) => index % 2 === 1).map(Number),
  };
}
