import type { Answer } from "./ask.ts";
import type { OutLink } from "./gather.ts";

export type Asked = OutLink & { readonly answer: Answer };

/** What was found, as Markdown for an issue; nothing where every link is well. */
export function linkReport(asked: readonly Asked[]): string {
  const parts = [
    section(
      asked,
      "broken",
      "These links lead nowhere any more",
      "Find where the page is now, or take the link out.",
    ),
    section(
      asked,
      "unsure",
      "These could not be checked",
      "Open each in a browser. Many of these sites refuse robots and are well.",
    ),
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  return `${asked.length} links to other sites were checked.\n\n${parts.join("\n")}`;
}

function section(asked: readonly Asked[], state: Answer["state"], title: string, remedy: string): string {
  const found = asked.filter(({ answer }) => answer.state === state);
  if (found.length === 0) return "";
  const lines = found.map(({ url, files, answer }) => {
    const why = answer.state === "well" ? "" : answer.why;
    return `- ${code(url)}: ${why}, in ${files.map(code).join(", ")}`;
  });
  return `## ${title}\n\n${remedy}\n\n${lines.join("\n")}\n`;
}

/** Text that cannot become anything else in Markdown: addresses in content are not ours. */
function code(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, "")}\``;
}
