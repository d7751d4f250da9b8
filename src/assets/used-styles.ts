import type { Names, UsableStyles } from "../site/services.ts";
import type { StylePart } from "./style-parts.ts";

/**
 * Gives each page just its own part of a style sheet: NHS.UK frontend's is 25 KB compressed, and a page meets a
 * fifth of it. What was picked for one page serves the next that uses the same.
 */
export function usableStyles(parts: readonly StylePart[]): UsableStyles {
  const numbers = new Map([...new Set(parts.flatMap(namesOf))].map((name, number) => [name, number]));
  const picked = new Map<string, string>();
  const keyOf = (set: ReadonlySet<string>): string => {
    const met: number[] = [];
    for (const name of set) {
      const number = numbers.get(name);
      if (number !== undefined) met.push(number);
    }
    return met.sort((a, b) => a - b).join(" ");
  };
  const keys = new WeakMap<ReadonlySet<string>, string>();
  const keyOnce = (set: ReadonlySet<string>): string => {
    const key = keys.get(set) ?? keyOf(set);
    keys.set(set, key);
    return key;
  };
  return {
    usedBy({ own, shared }) {
      const key = [keyOf(own), ...shared.map(keyOnce)].join("|");
      let text = picked.get(key);
      if (text === undefined) {
        const used = new Set([own, ...shared].flatMap((set) => [...set]));
        text = parts.map((part) => pick(part, used)).join("");
        picked.set(key, text);
      }
      return text;
    },
  };
}

function namesOf(part: StylePart): string[] {
  if (part.kind === "at-rule") return part.parts.flatMap(namesOf);
  return part.kind === "rule" ? part.selectors.flatMap(({ needs }) => needs) : [];
}

function pick(part: StylePart, used: ReadonlySet<string>): string {
  switch (part.kind) {
    case "always":
      return part.text;
    case "at-rule": {
      const inner = part.parts.map((each) => pick(each, used)).join("");
      return inner === "" ? "" : `${part.opening}{${inner}}`;
    }
    case "rule": {
      const met = part.selectors.filter(({ needs }) => needs.every((name) => used.has(name)));
      return met.length === 0 ? "" : `${met.map(({ text }) => text).join(",")}{${part.body}}`;
    }
  }
}

const classInScript = /\b(?:nhsuk|app|js)-[a-zA-Z0-9_-]+/g;
const endInScript = /\}(--[a-z][a-z-]*)/g;

/**
 * The classes (`.x`) and elements of a page, and the classes that its scripts may add to it. `same` are parts of the
 * page, in their order, that stand on other pages too: what is in them is found out once.
 */
export function namesIn(html: string, scripts: readonly string[], same: readonly string[] = []): Names {
  const own = new Set<string>(["html", "body"]);
  const shared: ReadonlySet<string>[] = [];
  let rest = html;
  for (const part of same) {
    const at = rest.indexOf(part);
    if (part === "" || at === -1) continue;
    addNames(rest.slice(0, at), own);
    shared.push(onceFor(part, knownParts, () => addNames(part, new Set())));
    rest = rest.slice(at + part.length);
  }
  addNames(rest, own);
  for (const script of scripts) shared.push(onceFor(script, knownScripts, classesIn));
  return { own, shared };
}

const knownParts = new Map<string, ReadonlySet<string>>();
const knownScripts = new Map<string, ReadonlySet<string>>();

function onceFor(
  text: string,
  known: Map<string, ReadonlySet<string>>,
  find: (text: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  let names = known.get(text);
  if (names === undefined) {
    names = find(text);
    known.set(text, names);
  }
  return names;
}

/** Looks letter by letter, not by patterns, which take three times as long: this is done for every page. */
function addNames(html: string, names: Set<string>): Set<string> {
  const lists = new Set<string>();
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    const end = endOfName(html, at + 1);
    if (end > at + 1) names.add(html.slice(at + 1, end));
  }
  for (let at = html.indexOf(opening); at !== -1; at = html.indexOf(opening, at + 1)) {
    const start = at + opening.length;
    if (isSpace(html.charCodeAt(at - 1))) lists.add(html.slice(start, html.indexOf('"', start)));
  }
  for (const list of lists) for (const name of list.split(/\s+/)) if (name) names.add(`.${name}`);
  return names;
}

const opening = 'class="';

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** Where an element's name ends that starts here: at its start where none does. */
function endOfName(html: string, start: number): number {
  let end = start;
  for (let code = html.charCodeAt(end); isLetter(code) || (end > start && isDigit(code)); ) {
    end += 1;
    code = html.charCodeAt(end);
  }
  const code = html.charCodeAt(end);
  return isSpace(code) || code === 47 || code === 62 ? end : start;
}

const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** The classes that stand in a script, and those that it may make of a class and an end: `${name}--scrollable`. */
function classesIn(script: string): ReadonlySet<string> {
  const whole = [...new Set(Array.from(script.matchAll(classInScript), ([name]) => `.${name}`))];
  const ends = new Set(Array.from(script.matchAll(endInScript), ([, end = ""]) => end));
  return new Set([...whole, ...[...ends].flatMap((end) => whole.map((name) => name + end))]);
}
