function refuse(): never {
  throw new Error("Front matter is YAML only; no other language is read or run.");
}

/**
 * Engines for gray-matter, which Eleventy calls on its own templates: as it comes it evaluates `---js`.
 * Each language but YAML throws, and runs nothing. Our own reader does not use gray-matter.
 */
export const refusingEngines: Readonly<Record<string, typeof refuse>> = Object.fromEntries(
  ["javascript", "js", "node", "json", "coffee", "coffeescript", "cson", "toml"].map((name) => [
    name,
    refuse,
  ]),
);
