/* What a hostile or unlucky author could write. Nothing here may run, crash, hang, or reach out of the tree. */

/** What would show itself if an author's words became markup, script or a template. */
export const payload = `"'></title></script><x-inject onload="hit()">]]><script>hit()</script>{{ 7919 * 7907 }}\${7919*7907}<%= 7919*7907 %>`;
/** The payload as a YAML value. */
const value = JSON.stringify(payload);

const many = (text: string, times: number) => text.repeat(times);
const post = (fields: string, body = "Words.\n") => `---\n${fields}\n---\n\n${body}`;
const dated = (title: string, more = "") => `title: ${title}\ndate: 2026-01-02\nauthor: Rosa Field\n${more}`;

/** Files that each must be refused with a problem of their own, the build with them. */
export const refused: Readonly<Record<string, string>> = {
  "content/blog/engine-js.md": `---js\n{ title: (require("fs").writeFileSync("canary-ran", ""), "x") }\n---\n\nWords.\n`,
  "content/blog/engine-coffee.md": `---coffee\ntitle: "x"\n---\n\nWords.\n`,
  "content/blog/yaml-tag.md": post(`title: !!js/function "function () { hit() }"\ndate: 2026-01-02`),
  "content/blog/yaml-python.md": post(
    `title: !!python/object/apply:os.system ["touch canary-ran"]\ndate: 2026-01-02`,
  ),
  "content/blog/yaml-bomb.md": post(
    `${[
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ..."bcdefghi"
        .split("")
        .map((name, index) => `${name}: &${name} [${many(`*${"abcdefghi"[index]}, `, 9)}x]`),
    ].join("\n")}\n${dated("Bomb")}`,
  ),
  "content/blog/yaml-deep.md": post(`${dated("Deep")}\ntags: ${many("[", 20000)}${many("]", 20000)}`),
  "content/blog/slug-up.md": post(dated("Up", "slug: ../../canary-slug\n")),
  "content/blog/slug-drive.md": post(dated("Drive", 'slug: "C:canary"\n')),
  "content/blog/slug-nul.md": post(dated("Nul", 'slug: "a\\0b"\n')),
  "content/blog/slug-long.md": post(dated("Long", `slug: ${many("x", 300)}\n`)),
  "content/blog/slug-device.md": post(dated("Device", "slug: con\n")),
  "content/blog/slug-dots.md": post(dated("Dots", 'slug: ".."\n')),
  "content/pages/save-up.md":
    "---\ntitle: Up\nsave_as: ../../canary-save/index.html\nurl: ../../canary-save/\n---\n\nWords.\n",
  "content/pages/permalink-up.md": "---\ntitle: Up\npermalink: /../../canary-permalink/\n---\n\nWords.\n",
  "content/pages/permalink-encoded.md":
    "---\ntitle: Up\npermalink: /%2e%2e/%2e%2e/canary-permalink/\n---\n\nWords.\n",
  "content/pages/permalink-back.md": '---\ntitle: Up\npermalink: "/..\\\\..\\\\canary/"\n---\n\nWords.\n',
  "content/pages/Same.md": "---\ntitle: One\nslug: same\n---\n\nWords.\n",
  "content/pages/other.md": "---\ntitle: Two\npermalink: /SAME/\n---\n\nWords.\n",
  "content/redirects.yaml": '"/../../canary/": /blog/\n"/%2fcanary/x": /blog/\n"/a//canary/": /blog/\n',
  "content/blog/folder.md/inside.txt": "The folder's name ends in .md.",
};

/** Files that build, slowly for a naive reader, or whose words would do harm if they were taken for code. */
export const harmless: Readonly<Record<string, string>> = {
  "content/blog/nested-brackets.md": post(dated("Brackets"), `${many("[", 100_000)}\n`),
  "content/blog/nested-pictures.md": post(
    dated("Pictures"),
    `${many("![", 50_000)}${many("](a)", 50_000)}\n`,
  ),
  "content/blog/nested-quotes.md": post(dated("Quotes"), `${many("> ", 100_000)}words\n`),
  "content/blog/nested-lists.md": post(dated("Lists"), `${many("- ", 100_000)}words\n`),
  "content/blog/nested-html.md": post(dated("HTML"), `${many("<div>", 100_000)}words\n`),
  "content/blog/stars.md": post(dated("Stars"), `${many("*a **b ", 20_000)}\n`),
  "content/blog/ticks.md": post(
    dated("Ticks"),
    `${Array.from({ length: 1500 }, (_, n) => many("`", n + 1)).join(" a ")}\n`,
  ),
  "content/blog/spaces.md": post(dated("Spaces"), `${many(" \t", 50_000)}x\n\n<!--${many("-", 100_000)}\n`),
  "content/blog/entities.md": post(dated("Entities"), `${many("&", 100_000)}\n${many("&#0;", 1000)}\n`),
  "content/blog/tables.md": post(
    dated("Tables"),
    `|${many("a|", 3000)}\n|${many("-|", 3000)}\n|${many("b|", 3000)}\n`,
  ),
  "content/blog/links.md": post(dated("Links"), `${many("[a](b", 20_000)}\n\n${many("<a", 20_000)}\n`),
  "content/blog/footnotes.md": post(
    dated("Footnotes"),
    `${many("[^1]", 2000)}\n\n[^1]: ${many("[^1] ", 500)}\n`,
  ),
  "content/blog/directives.md": post(dated("Directives"), `${many("::: inset\n", 2000)}`),
  "content/blog/attributes.md": post(
    dated("Attributes"),
    `words {:${many(' a="b"', 5000)}}\n{%${many(" %", 20_000)}\n`,
  ),
  "content/blog/proto.md": post(
    `${dated("Proto")}__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\ntoString: x`,
  ),
  "content/blog/template.md": post(
    dated("Template"),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an author writes it
    "{{ 7919 * 7907 }} {% include '/etc/hosts' %} ${7919*7907} <%= 7919*7907 %>\n",
  ),
  "content/blog/crlf.md": `\u{feff}${post(dated("Lines"), "One\n\nTwo\n")}`.replaceAll("\n", "\r\n"),
  "content/blog/a:b.md": post(dated("Colon")),
  "content/blog/dots...md": post(dated("Dots")),
  "content/blog/blog.11tydata.js": 'require("fs").writeFileSync("canary-ran", ""); module.exports = {};\n',
  "content/blog/blog.11tydata.json": '{"permalink": "/canary-data/"}\n',
  "content/_data/site.js": 'require("fs").writeFileSync("canary-ran", ""); module.exports = {};\n',
  "content/_includes/base.njk": "{{ 7919 * 7907 }}\n",
  "content/pages/run.11ty.js": 'require("fs").writeFileSync("canary-ran", ""); module.exports = class {};\n',
  "content/pages/run.njk": "{{ 7919 * 7907 }} canary-template\n",
  "content/pages/run.liquid": "{{ 7919 | times: 7907 }} canary-template\n",
  "images/run.svg": `<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"><script>hit()</script><foreignObject><x-inject/></foreignObject><path d="M0 0"/></svg>`,
};

/** Every field of every kind that takes words, with the payload in it. */
export const injected: Readonly<Record<string, string>> = {
  "content/site.yaml": `name: ${value}
shortName: ${value}
description: ${value}
url: https://allotments.example
copyright: ${value}
navigation: [{ title: ${value}, url: /blog/, summary: ${value} }]
footer: [{ title: ${value}, url: /blog/, summary: ${value} }]
join: [{ title: ${value}, url: /blog/, summary: ${value} }]
home: { title: ${value}, lead: ${value}, action: { title: ${value}, url: /blog/ } }
licence: { name: ${value}, url: "https://x.example/" }
`,
  "content/blog/injected.md": post(
    `title: ${value}\ndate: 2026-01-02\nsummary: ${value}\nauthors: [{ name: ${value}, bio: ${value}, link: "https://x.example/" }]\ntags: [${value}]\nimage: /images/row.svg\nimageAlt: ${value}\nseries: ${value}\nlicence: ${value}`,
    `## ${payload}\n\n${payload}\n\n[${payload}](/blog/ ${value})\n\n![${payload}](/images/row.svg)\n\n\`\`\`${payload}\n${payload}\n\`\`\`\n\n::: card ${payload}\n${payload}\n:::\n\n[a](javascript:hit()) [b](JaVaScRiPt&colon;hit()) [c](data:text/html,<script>hit()</script>) <a href="vbscript:hit()" onclick="hit()">d</a> <img src=x onerror="hit()">\n`,
  ),
  "content/pages/injected.md": post(
    `title: ${value}\nsummary: ${value}\ntags: [${value}]\nimage: /images/row.svg\nimageAlt: ${value}`,
  ),
  "content/roles/injected.md": post(
    `title: ${value}\nsummary: ${value}\nresponsibilities: [${value}]\ntime: ${value}\nsuits: ${value}\nopen: true\nlinks: [{ title: ${value}, url: /blog/, summary: ${value} }]`,
  ),
  "content/people/injected.md": post(
    `name: ${value}\nrole: ${value}\norganisation: ${value}\nboard: true\nboardRole: ${value}\naliases: [${value}]`,
  ),
  "content/events/injected.md": post(
    `title: ${value}\nstart: 2027-01-02 10:00\nplace: ${JSON.stringify(`${payload}\r\nBEGIN:VALARM\r\nACTION:AUDIO`)}\nsummary: ${JSON.stringify(`${payload}\r\nEND:VEVENT\r\nBEGIN:VEVENT`)}\nlink: https://x.example/?a=%22%3E\ntags: [${value}]`,
  ),
  "board_notes/2026-03-01_notes.md": post(
    `title: ${value}\nchair: ${value}\nsummary: ${value}`,
    `# Notes\n\n## Attendees\n\n- ${payload}\n\n## Items\n\n### ${payload}\n\n- ${payload}\n\n## Actions\n\n- ${payload}: ${payload}\n`,
  ),
  "content/redirects.yaml": `"/old-script/": "/blog/?a=\\"><script>hit()</script>"\n"/old-quote/": "https://x.example/\\"onload=\\"hit()"\n`,
  "static/chart.csv": `name,count\n${JSON.stringify(payload).replaceAll('\\"', '""')},2\n"=cmd|' /C calc'!A0",3\n`,
};
