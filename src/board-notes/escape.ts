/*
 * What the pieces of a plain text are: code in backticks and links to whole addresses keep their Markdown meaning;
 * bare addresses become links; characters that Markdown, or this site's additions to it, would act upon are escaped.
 */
const code = "`[^`\\n]{1,300}`";
const link = "\\[[^[\\]]{1,300}\\]\\((?:https?:\\/\\/|mailto:)[^\\s()<>]{1,2000}\\)";
const address = "https?:\\/\\/[^\\s<>]{1,2000}";
const special = "[\\\\<_[\\]{]|&(?=[#A-Za-z])|!(?=\\[)|=(?==)|\\+(?=\\+)|~(?=~)";
const pieces = new RegExp(`(${code}|${link})|(${address})|(?:${special})`, "g");
const endOfSentence = /[.,;:!?'")\]]+$/;

function linkTo(address: string): string {
  const url = address.replace(endOfSentence, "");
  return `<${url}>${escapeInline(address.slice(url.length))}`;
}

/**
 * Plain text as one line of Markdown that shows the same characters: nothing becomes HTML, a heading, a quotation,
 * a footnote or a template, so no word is lost. Addresses become links.
 */
export function escapeInline(text: string): string {
  const escaped = text.replace(pieces, (found, kept?: string, bare?: string) =>
    kept ? found : bare ? linkTo(bare) : `\\${found}`,
  );
  return escaped.replace(/^(?=[-+*#>:|=~]|```)/, "\\").replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}
