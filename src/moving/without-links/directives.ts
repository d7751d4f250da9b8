import { proseOf } from "../../check/prose.ts";
import { parseAttributes } from "../../markdown/directives/attributes.ts";
import { matchContainers } from "../../markdown/directives/containers.ts";
import { directiveOf } from "../../markdown/directives/index.ts";
import { readFence, readLeaf, readOpening } from "../../markdown/directives/syntax.ts";
import type { IsMeant } from "./index.ts";

/** What a directive can stand in: quotations and lists. */
const around = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;

/**
 * An action link or a button becomes its words, in a paragraph of their own; a card, which is more than a link, loses
 * its address alone.
 */
export function withoutDirectives(text: string, isMeant: IsMeant): string {
  const lines = text.split("\n");
  const prose = proseOf(text).split("\n");
  const containers = matchContainers(prose);
  const closings = new Set<number>();
  const out: string[] = [];
  for (const [number, whole] of lines.entries()) {
    if (closings.has(number)) continue;
    const before = around.exec(whole)?.[0] ?? "";
    const end = whole.endsWith("\r") ? "\r" : "";
    const line = whole.slice(before.length).trimEnd();
    const close = containers.get(number);
    const isProse = prose[number]?.startsWith("::", before.length) === true;
    const found = isProse ? linkIn(line, close !== undefined) : undefined;
    if (found === undefined || !isMeant(found.href)) {
      out.push(whole);
      continue;
    }
    if (found.hasMore) {
      out.push(before + withoutAddress(line, found.title) + end);
      continue;
    }
    if (close !== undefined) closings.add(close);
    // A directive ends the paragraph before it, as words do not.
    const blank = before.replace(/[^>\s]/g, "").trimEnd() + end;
    if (/^[ \t>]*$/.test(before) && hasWords(out.at(-1))) out.push(blank);
    out.push(before + found.title + end);
    if (hasWords(lines[number + 1])) out.push(blank);
  }
  return out.join("\n");
}

interface Found {
  readonly href: string;
  readonly title: string;
  /** It is more than a link. */
  readonly hasMore: boolean;
}

/** The directive on a line that is a link; one of several lines is none where it never closes. */
function linkIn(line: string, closes: boolean): Found | undefined {
  const fence = readFence(line);
  const written = fence === undefined ? readLeaf(line) : closes ? readOpening(fence.rest) : undefined;
  const directive = written && directiveOf(written.name);
  const href = written?.attributes.values.href;
  if (!directive?.linksTitle || written === undefined || href === undefined) return undefined;
  return { href, title: written.title, hasMore: directive.heading === true };
}

/** A directive's line without its address, which stands in round brackets or in braces. */
function withoutAddress(line: string, title: string): string {
  const open = line.endsWith("}") ? line.lastIndexOf("{") : -1;
  const inner = open === -1 ? undefined : line.slice(open + 1, -1);
  const isAttributes = inner !== undefined && parseAttributes(inner) !== undefined;
  const rest = isAttributes
    ? inner.replace(/(^|\s)href=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)(?=\s|$)/gi, "").trim()
    : "";
  const head = isAttributes ? line.slice(0, open).trimEnd() : line;
  const name = /^::(?!:)[\w-]+/.exec(head)?.[0];
  const gap = name === undefined ? " " : "";
  return (name === undefined ? head : `${name}[${title}]`) + (rest === "" ? "" : `${gap}{${rest}}`);
}

function hasWords(line: string | undefined): boolean {
  return line !== undefined && /[^\s>]/.test(line);
}
