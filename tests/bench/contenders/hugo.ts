import { frontMatter, said, writeFiles } from "./files.ts";
import { frame } from "./frame.ts";
import type { Contender } from "./types.ts";

const page = { title: "{{ .Title }}", description: "{{ .Description }}", url: "{{ .RelPermalink }}" };

const meta = `<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>
by {{ range .GetTerms "authors" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}, {{ .ReadingTime }} minute read</p>`;
const tagLinks = `<ul class="tags">{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>`;

const single = frame(
  page,
  `<article><h1>{{ .Title }}</h1>
${meta}
{{ .Content }}
${tagLinks}</article>
<nav>{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>`,
);

const list = frame(
  page,
  `<h1>{{ .Title }}</h1>
<ul>{{ range .Paginator.Pages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
${meta}
<p>{{ .Description }}</p>${tagLinks}</li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}`,
);

const terms = frame(
  page,
  `<h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> ({{ .Count }})</li>{{ end }}</ul>`,
);

const settings = `baseURL: https://example.org/
languageCode: en-gb
title: A community
paginate: 10
disableHugoGeneratorInject: true
permalinks: { blog: "/blog/:slug/" }
taxonomies: { tag: tags, author: authors }
markup: { highlight: { noClasses: false } }
rssLimit: 30
`;

/** Without related posts, which this site has: Hugo's own way of finding them takes a time that grows with the square. */
export const hugo: Contender = {
  name: "Hugo",
  version: () => said("hugo", "version")?.replace(/^hugo v([0-9.]+).*$/, "Hugo $1"),
  prepare(folder, posts) {
    writeFiles(folder, {
      "config.yaml": settings,
      "layouts/_default/single.html": single,
      "layouts/_default/list.html": list,
      "layouts/_default/terms.html": terms,
      "layouts/index.html": list,
      ...Object.fromEntries(
        posts.map((post) => [
          `content/blog/${post.slug}.md`,
          frontMatter(post, { description: `"${post.summary}"`, authors: JSON.stringify([post.author]) }) +
            post.body,
        ]),
      ),
    });
  },
  build: ["hugo", "--quiet"],
  preview: { command: (port) => ["hugo", "server", "--quiet", `--port=${port}`], posts: "content/blog" },
  output: "public",
};
