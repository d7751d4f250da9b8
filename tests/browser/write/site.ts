import { join } from "node:path";
import { serveSite } from "../../helpers/built-site.ts";
import { makeProject } from "../../helpers/project.ts";

const post = (title: string, tags: string) =>
  `---\ntitle: ${title}\ndate: 2026-01-05\nauthors:\n  - name: Alex Cheung\n    github: alexcheung\ntags: [${tags}]\n---\n\nWords about ${title}.\n`;

/** A small site's content, with all that the writing page looks up: tags, authors, pictures, other pages. */
const content = {
  "content/site.yaml": [
    "name: A community",
    "description: People who write.",
    "url: https://example.org",
    "repository:",
    "  url: https://github.com/example/site",
    "  branch: main",
    "",
  ].join("\n"),
  "content/blog/2026-01-05-first.md": post("First", "NHS-R, python"),
  "content/blog/2026-01-06-second.md": post("Second", "NHS-R"),
  "content/pages/contact.md": "---\ntitle: Contact us\n---\n\nWrite to us.\n",
  "content/people/alex-cheung.md": "---\nname: Alex Cheung\ngithub: alexcheung\n---\n",
  "images/blog/lines.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><path d="M0 0h10v10z"/></svg>\n',
};

/** Builds and serves that site; close it when the test is over. */
export async function startWriteSite() {
  const project = makeProject(content);
  const { code, stderr } = await project.run("build", ["--only=pages"]);
  if (code !== 0) throw new Error(`The site does not build:\n${stderr}`);
  return serveSite(join(project.root, "_site"));
}
