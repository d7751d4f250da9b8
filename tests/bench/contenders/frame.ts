/** How a template language writes what differs from page to page. */
export interface Expressions {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

const navigation = ["Community", "Blog", "Statistics", "Resources", "Get involved"];
const footer = ["Board notes", "Roles", "Events", "Contact", "Privacy", "Accessibility", "Site map", "Feed"];

const links = (names: readonly string[], name: string) =>
  names
    .map(
      (text) =>
        `<li class="${name}__item"><a class="${name}__link" href="/${text.toLowerCase()}/">${text}</a></li>`,
    )
    .join("\n");

/** A page's frame in any template language: head, header and footer of the shape that this site has. */
export function frame({ title, description, url }: Expressions, main: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title} – A community</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<link rel="canonical" href="https://example.org${url}">
<meta property="og:title" content="${title}">
<meta property="og:url" content="https://example.org${url}">
<meta property="og:description" content="${description}">
<meta property="og:image" content="https://example.org/social.png">
<meta property="og:image:alt" content="${title}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip-link" href="#maincontent">Skip to main content</a>
<header class="header"><a class="header__name" href="/">A community</a>
<nav aria-label="Menu"><ul class="header__list">
${links(navigation, "header")}
</ul></nav></header>
<nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/blog/">Blog</a></li></ol></nav>
<main id="maincontent">
${main}
</main>
<footer class="footer"><ul class="footer__list">
${links(footer, "footer")}
</ul><p>© A community</p></footer>
</body>
</html>
`;
}
