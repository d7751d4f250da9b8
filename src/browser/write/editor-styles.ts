import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { StyleModule } from "style-mod";

/**
 * CodeMirror puts its styles into a `<style>` element, which the content security policy forbids. Handed over
 * as a constructed style sheet they are allowed: no markup can make one.
 */
export function useConstructedStyles(): void {
  const mounted = new WeakMap<DocumentOrShadowRoot, CSSStyleSheet>();
  StyleModule.mount = (root, modules) => {
    let sheet = mounted.get(root);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      mounted.set(root, sheet);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    sheet.replaceSync(
      [modules]
        .flat()
        .map((module) => module.getRules())
        .join("\n"),
    );
  };
}

/** Colours of NHS.UK frontend, each with a contrast of more than 4.5 to 1 on white. */
const [black, blue, grey, green] = ["#212b32", "#005eb8", "#4c6272", "#00703c"];

export const editorTheme = EditorView.theme({
  "&": { border: `2px solid ${grey}`, backgroundColor: "#fff", fontSize: "1rem" },
  "&.cm-focused": { outline: `4px solid ${black}`, boxShadow: "0 0 0 8px #ffeb3b" },
  ".cm-scroller": { minHeight: "20rem", maxHeight: "75vh", fontFamily: "inherit", lineHeight: "1.6" },
  ".cm-content": { caretColor: black, padding: "8px 0" },
  ".cm-gutters": { backgroundColor: "#f0f4f5", color: grey, border: "0" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 6px", fontSize: "0.875rem", lineHeight: "1.83" },
  ".cm-line": { padding: "0 8px" },
});

export const highlighting = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "bold", color: black },
  { tag: tags.strong, fontWeight: "bold" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url], color: blue },
  { tag: tags.monospace, fontFamily: "monospace", color: green },
  { tag: [tags.processingInstruction, tags.meta], color: grey },
  { tag: tags.quote, color: grey },
]);
