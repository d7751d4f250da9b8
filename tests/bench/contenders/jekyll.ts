import { frontMatter, said, writeFiles } from "./files.ts";
import { frame } from "./frame.ts";
import type { Contender } from "./types.ts";

const page = { title: "{{ page.title }}", description: "{{ page.summary }}", url: "{{ page.url }}" };

const meta = (post: string) =>
  `<p><time datetime="{{ ${post}.date | date: '%F' }}">{{ ${post}.date | date: '%-d %B %Y' }}</time> by {{ ${post}.author }}</p>`;
const tagList = (post: string) =>
  `<ul class="tags">{% for tag in ${post}.tags %}<li>{{ tag }}</li>{% endfor %}</ul>`;

const post = `---
layout: base
---
<article><h1>{{ page.title }}</h1>
${meta("page")}
{{ content }}
${tagList("page")}</article>
<nav>{% if page.next %}<a href="{{ page.next.url }}">{{ page.next.title }}</a>{% endif %}
{% if page.previous %}<a href="{{ page.previous.url }}">{{ page.previous.title }}</a>{% endif %}</nav>
`;

const list = `---
layout: base
title: Blog
---
<h1>{{ page.title }}</h1>
<ul>{% for post in site.posts limit: 10 %}<li><h2><a href="{{ post.url }}">{{ post.title }}</a></h2>
${meta("post")}
<p>{{ post.summary }}</p>${tagList("post")}</li>{% endfor %}</ul>
`;

/** Jekyll as it comes: it makes no pages for tags and authors, nor a list's page 2, which the others do. */
export const jekyll: Contender = {
  name: "Jekyll",
  version: () => said("jekyll", "--version")?.replace(/^jekyll /, "Jekyll "),
  prepare(folder, posts) {
    writeFiles(folder, {
      "_config.yml": "title: A community\nurl: https://example.org\npermalink: /blog/:slug/\n",
      "_layouts/base.html": frame(page, "{{ content }}"),
      "_layouts/post.html": post,
      "blog/index.html": list,
      ...Object.fromEntries(
        posts.map((each) => [
          `_posts/${each.date}-${each.slug}.md`,
          frontMatter(each, { layout: "post", author: each.author }) + each.body,
        ]),
      ),
    });
  },
  build: ["jekyll", "build", "--quiet"],
  output: "_site",
};
