import { readFileSync } from "node:fs";
import { join } from "node:path";
import { frontMatter, home, linkModules, writeFiles } from "./files.ts";
import { frame } from "./frame.ts";
import type { Contender } from "./types.ts";

const page = { title: "{{ title }}", description: "{{ summary }}", url: "{{ page.url }}" };

const meta = (post: string) => `<p><time datetime="{{ ${post}.date | day }}">{{ ${post}.date | day }}</time>
by <a href="/author/{{ ${post}.data.author | slugify }}/">{{ ${post}.data.author }}</a></p>`;
const tagLinks = (tags: string) =>
  `<ul class="tags">{% for tag in ${tags} %}<li><a href="/tag/{{ tag | slugify }}/">{{ tag }}</a></li>{% endfor %}</ul>`;

const postLayout = `---
layout: base.njk
---
<article><h1>{{ title }}</h1>
<p><time datetime="{{ page.date | day }}">{{ page.date | day }}</time> by <a href="/author/{{ author | slugify }}/">{{ author }}</a></p>
{{ content | safe }}
${tagLinks("tags")}</article>
{% set previousPost = collections.post | getPreviousCollectionItem %}
{% set nextPost = collections.post | getNextCollectionItem %}
<nav>{% if previousPost %}<a href="{{ previousPost.url }}">{{ previousPost.data.title }}</a>{% endif %}
{% if nextPost %}<a href="{{ nextPost.url }}">{{ nextPost.data.title }}</a>{% endif %}</nav>
`;

const postList = `<h1>{{ title }}</h1>
<ul>{% for post in pagination.items %}<li><h2><a href="{{ post.url }}">{{ post.data.title }}</a></h2>
${meta("post")}
<p>{{ post.data.summary }}</p>${tagLinks("post.data.tags")}</li>{% endfor %}</ul>
{% if pagination.href.next %}<a href="{{ pagination.href.next }}">Next</a>{% endif %}
`;

const list = (data: string, permalink: string, title: string) => `---
layout: base.njk
title: ${title}
pagination: { data: ${data}, size: 10, reverse: true }
permalink: "${permalink}"
eleventyExcludeFromCollections: true
---
${postList}`;

const group = (data: string, base: string) => `---
layout: base.njk
pagination: { data: ${data}, size: 1, alias: group }
permalink: "${base}{{ group.name | slugify }}/{% if group.number > 1 %}page/{{ group.number }}/{% endif %}"
eleventyExcludeFromCollections: true
eleventyComputed: { title: "{{ group.name }}" }
---
${postList.replaceAll("pagination.items", "group.posts")}`;

const configuration = `export default function (config) {
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  const byTens = (api, namesOf) => {
    const groups = new Map();
    for (const post of api.getFilteredByTag("post").toReversed())
      for (const name of namesOf(post)) groups.set(name, [...(groups.get(name) ?? []), post]);
    return [...groups].flatMap(([name, posts]) => Array.from({ length: Math.ceil(posts.length / 10) },
      (_, index) => ({ name, number: index + 1, posts: posts.slice(index * 10, index * 10 + 10) })));
  };
  config.addCollection("byTag", (api) => byTens(api, (post) => post.data.tags.filter((tag) => tag !== "post")));
  config.addCollection("byAuthor", (api) => byTens(api, (post) => [post.data.author]));
  return { dir: { input: "content", output: "_site", includes: "../layouts", data: "../data" }, markdownTemplateEngine: "njk" };
}
`;

/** Eleventy as its own documentation has one write a blog: tags for collections, Nunjucks layouts, no cache. */
export const eleventy: Contender = {
  name: "plain Eleventy",
  version: () =>
    `Eleventy ${JSON.parse(readFileSync(join(home, "node_modules/@11ty/eleventy/package.json"), "utf8")).version}`,
  prepare(folder, posts) {
    linkModules(folder);
    writeFiles(folder, {
      "package.json": '{ "type": "module" }\n',
      "eleventy.config.js": configuration,
      "layouts/base.njk": frame(page, "{{ content | safe }}"),
      "layouts/post.njk": postLayout,
      "content/blog/blog.json":
        '{ "layout": "post.njk", "tags": ["post"], "permalink": "/blog/{{ page.fileSlug }}/" }\n',
      "content/lists/blog.njk": list(
        "collections.post",
        "/blog/{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}",
        "Blog",
      ),
      "content/lists/tag.njk": group("collections.byTag", "/tag/"),
      "content/lists/author.njk": group("collections.byAuthor", "/author/"),
      ...Object.fromEntries(
        posts.map((post) => [
          `content/blog/${post.slug}.md`,
          frontMatter(post, { author: post.author }) + post.body,
        ]),
      ),
    });
  },
  build: [process.execPath, join(home, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
  preview: {
    command: (port) => [
      process.execPath,
      join(home, "node_modules/@11ty/eleventy/cmd.cjs"),
      "--serve",
      "--quiet",
      `--port=${port}`,
    ],
    posts: "content/blog",
  },
  output: "_site",
};
