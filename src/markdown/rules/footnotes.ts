import MarkdownItClass, { type MarkdownIt, type StateCore, type Token } from "markdown-it";
import footnote from "markdown-it-footnote";

/** A note as markdown-it-footnote's rules leave it in `env.footnotes.list`. */
interface Note {
  /** Of a note that stands elsewhere, `[^label]: …`. */
  readonly label?: string;
  /** Of a note that stands where it is referred to, `^[…]`. */
  readonly tokens?: Token[];
  /** How many places refer to it. */
  readonly count?: number;
}

/** Footnotes, `[^1]`, with ids that no heading can have and links that say where they lead. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  // The plugin's own rule copies all tokens for each note, which takes a minute where there are thousands.
  md.core.ruler.at("footnote_tail", moveToEnd);
  const { rules } = md.renderer;
  rules.footnote_ref = (tokens, index) => {
    const { note, reference } = numbers(tokens[index]);
    return (
      `<sup class="app-footnote-reference"><a href="#footnote-${note}" id="footnote-${reference}">` +
      `<span class="nhsuk-u-visually-hidden">Footnote </span>${note}</a></sup>`
    );
  };
  rules.footnote_block_open = () => `<section class="app-footnotes" aria-label="Footnotes">\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="footnote-${numbers(tokens[index]).note}">`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, index) => {
    const { reference } = numbers(tokens[index]);
    const label = `Back to footnote reference ${reference.replace("reference-", "")}`;
    return ` <a href="#footnote-${reference}" class="app-footnote-back" aria-label="${label}">↩︎</a>`;
  };
}

/** A note's number, and the name of one of the places that refer to it. */
function numbers(token: Token | undefined): { note: number; reference: string } {
  const note = Number(token?.meta?.id ?? 0) + 1;
  const repeat = Number(token?.meta?.subId ?? 0);
  return { note, reference: `reference-${note}${repeat > 0 ? `-${repeat + 1}` : ""}` };
}

/** Moves the notes to the end of the page, in the order in which the text refers to them; those that it never does come last. */
function moveToEnd(state: StateCore): void {
  const found = state.env.footnotes as { readonly list?: readonly Note[] } | undefined;
  if (found === undefined) return;
  const written = takeNotes(state);
  const notes = [...(found.list ?? [])];
  const labels = new Set(notes.map((note) => note.label));
  for (const label of written.keys()) if (!labels.has(label)) notes.push({ label, count: 0 });
  if (notes.length === 0) return;
  state.tokens.push(make("footnote_block_open", 1));
  for (const [id, note] of notes.entries()) {
    state.tokens.push(make("footnote_open", 1, { id }));
    const body = note.tokens ? paragraphOf(note.tokens) : (written.get(note.label ?? "") ?? []);
    for (const token of body) state.tokens.push(token);
    const last = state.tokens.at(-1)?.type === "paragraph_close" ? state.tokens.pop() : undefined;
    for (let subId = 0; subId < (note.count ?? 1); subId++) {
      state.tokens.push(make("footnote_anchor", 0, { id, subId }));
    }
    if (last !== undefined) state.tokens.push(last);
    state.tokens.push(make("footnote_close", -1));
  }
  state.tokens.push(make("footnote_block_close", -1));
}

/** Takes the notes out of the text, by their labels. */
function takeNotes(state: StateCore): Map<string, Token[]> {
  const written = new Map<string, Token[]>();
  const kept: Token[] = [];
  let row = kept;
  for (const token of state.tokens) {
    if (token.type === "footnote_reference_open") {
      row = [];
      written.set(String(token.meta?.label), row);
    } else if (token.type === "footnote_reference_close") row = kept;
    else row.push(token);
  }
  state.tokens = kept;
  return written;
}

function paragraphOf(children: Token[]): Token[] {
  const [open, inline, close] = [make("paragraph_open", 1), make("inline", 0), make("paragraph_close", -1)];
  open.tag = close.tag = "p";
  open.block = close.block = true;
  inline.children = children;
  return [open, inline, close];
}

function make(type: string, nesting: -1 | 0 | 1, meta?: Record<string, number>): Token {
  const token = new MarkdownItClass.Token(type, "", nesting);
  if (meta !== undefined) token.meta = meta;
  return token;
}
