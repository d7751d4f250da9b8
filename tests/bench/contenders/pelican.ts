import { said, writeFiles } from "./files.ts";
import { frame } from "./frame.ts";
import type { Contender } from "./types.ts";

const meta = `<p><time datetime="{{ article.date.isoformat() }}">{{ article.locale_date }}</time>
by {% for author in article.authors %}<a href="/{{ author.url }}">{{ author }}</a>{% endfor %}</p>`;
const tagLinks = `<ul class="tags">{% for tag in article.tags %}<li><a href="/{{ tag.url }}">{{ tag }}</a></li>{% endfor %}</ul>`;

const article = frame(
  { title: "{{ article.title }}", description: "{{ article.summary|striptags }}", url: "/{{ article.url }}" },
  `<article><h1>{{ article.title }}</h1>
${meta}
{{ article.content }}
${tagLinks}</article>
<nav>{% if article.next_article %}<a href="/{{ article.next_article.url }}">{{ article.next_article.title }}</a>{% endif %}</nav>`,
);

const list = (title: string) =>
  frame(
    { title, description: title, url: "/" },
    `<h1>${title}</h1>
<ul>{% for article in articles_page.object_list %}<li><h2><a href="/{{ article.url }}">{{ article.title }}</a></h2>
${meta}
{{ article.summary }}${tagLinks}</li>{% endfor %}</ul>
{% if articles_page.has_next() %}<a href="/{{ articles_next_page.url }}">Next</a>{% endif %}`,
  );

const settings = `SITENAME = "A community"
SITEURL = ""
TIMEZONE = "Europe/London"
THEME = "theme"
DEFAULT_PAGINATION = 10
ARTICLE_URL = "blog/{slug}/"
ARTICLE_SAVE_AS = "blog/{slug}/index.html"
TAG_URL = "tag/{slug}/"
TAG_SAVE_AS = "tag/{slug}/index.html"
AUTHOR_URL = "author/{slug}/"
AUTHOR_SAVE_AS = "author/{slug}/index.html"
PAGINATION_PATTERNS = ((1, "{base_name}/", "{base_name}/index.html"), (2, "{base_name}/page/{number}/", "{base_name}/page/{number}/index.html"))
DIRECT_TEMPLATES = ["index"]
CATEGORY_SAVE_AS = ""
FEED_ALL_ATOM = "feed.xml"
FEED_MAX_ITEMS = 30
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
`;

export const pelican: Contender = {
  name: "Pelican",
  version: () => said("pelican", "--version")?.replace(/^/, "Pelican "),
  prepare(folder, posts) {
    writeFiles(folder, {
      "pelicanconf.py": settings,
      "theme/static/.keep": "",
      "theme/templates/article.html": article,
      "theme/templates/index.html": list("Blog"),
      "theme/templates/tag.html": list("Posts about {{ tag }}"),
      "theme/templates/author.html": list("Posts by {{ author }}"),
      ...Object.fromEntries(
        posts.map((post) => [
          `content/blog/${post.slug}.md`,
          `Title: ${post.title}\nDate: ${post.date}\nSlug: ${post.slug}\nSummary: ${post.summary}\nAuthor: ${post.author}\nTags: ${post.tags.join(", ")}\n\n${post.body}`,
        ]),
      ),
    });
  },
  build: ["pelican", "content", "-o", "output", "-s", "pelicanconf.py", "--quiet"],
  output: "output",
};
