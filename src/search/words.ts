/** A word of a text as it stands there, and the terms under which it is found. */
export interface Word {
  /** Where it starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** The word itself first; of a compound (`open-source`, `read_csv`) its parts too; `.NET` is `net` as well. */
  readonly terms: readonly string[];
}

/**
 * Letters and digits, joined where people join them: A&E, NHS-R, don’t, read_csv, pandas.DataFrame; with the signs
 * that belong to a name: C++, C#, .NET. Hyphens are those of the keyboard and of word processors.
 */
const wordPattern = /(?:\.(?=\p{L}))?[\p{L}\p{N}]+(?:[&'’./_\u2010\u2011-][\p{L}\p{N}]+)*[+#]{0,2}/gu;

/** A longer term is no word but a key or a checksum, and nobody looks for it by typing. */
const longest = 32;

/** The words of a text, in its order. Linear in its length. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    // What follows an ellipsis of three dots is no name with a dot.
    const word = match[0].startsWith(".") && text[start - 1] === "." ? match[0].slice(1) : match[0];
    const end = start + match[0].length;
    words.push({ start: end - word.length, end, terms: termsOf(word) });
  }
  return words;
}

// A text says most of its words more than once, and a site's texts say the same ones.
const known = new Map<string, readonly string[]>();
const mostKnown = 50_000;

function termsOf(word: string): readonly string[] {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const terms = makeTerms(word);
  if (known.size < mostKnown) known.set(word, terms);
  return terms;
}

function makeTerms(word: string): string[] {
  const plain = normalise(word)
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "");
  const parts = plain.replace(/^\./, "").split(/[&./_\u2010\u2011-]/);
  const whole = parts.join("");
  const terms = parts.length === 1 ? parts : [whole, ...parts];
  // The dot is kept where it begins a name, and where it begins an ending: data.csv is found by `.csv`, ASP.NET by `.NET`.
  if (plain.startsWith(".")) terms.unshift(`.${whole}`);
  else if (ending.test(plain)) terms.push(plain.slice(plain.lastIndexOf(".")));
  return terms.filter((term) => term.length <= longest && term !== "");
}

/** A dot, and letters to the end. */
const ending = /\.\p{L}[\p{L}\p{N}]*$/u;

/** A word without capitals and accents, so that `Zürich` is found as `zurich`. */
function normalise(word: string): string {
  const small = word.toLowerCase();
  // Most words are plain letters, and taking accents off is slow.
  return /^[ -~]*$/.test(small) ? small : small.normalize("NFKD").replace(/\p{M}/gu, "");
}
