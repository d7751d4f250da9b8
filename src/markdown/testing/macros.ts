import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import nunjucks from "nunjucks";

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader("node_modules/nhsuk-frontend/dist"),
  { trimBlocks: true, lstripBlocks: true },
);

/** What one of nhsuk-frontend's own macros makes of these options. */
export function macro(component: string, name: string, options: object, body?: string): string {
  const call =
    body === undefined ? "{{ macro(options) }}" : "{% call macro(options) %}{{ body | safe }}{% endcall %}";
  return environment.renderString(
    `{% from "nhsuk/components/${component}/macro.njk" import ${name} as macro %}${call}`,
    { options, body },
  );
}

/** HTML in one form whatever its white space, so that two texts of it can be compared; without these attributes. */
export function normalise(html: string, without: readonly string[] = []): string {
  const lines: string[] = [];
  const visit = (node: Nodes, indent: string): void => {
    if (node.type === "text") {
      const text = node.value.replace(/\s+/g, " ").trim();
      if (text !== "") lines.push(indent + text);
    } else if (node.type === "element" || node.type === "root") {
      if (node.type === "element") lines.push(`${indent}<${node.tagName}${attributesOf(node, without)}>`);
      for (const child of node.children) visit(child, `${indent}  `);
    }
  };
  visit(fromHtml(html, { fragment: true }), "");
  return lines.join("\n");
}

function attributesOf(element: Element, without: readonly string[]): string {
  return Object.entries(element.properties)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => ` ${name}="${Array.isArray(value) ? value.join(" ") : String(value)}"`)
    .sort()
    .join("");
}
