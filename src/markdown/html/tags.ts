/** Elements that have no end tag. */
export const voidTags: ReadonlySet<string> = words(
  "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr",
);

/** Elements that stand inside a line of text. */
export const inlineTags: ReadonlySet<string> = words(
  `a abbr acronym audio b bdi bdo big button canvas cite code data del dfn em font i iframe ins kbd label
   map mark meter nobr noembed object output picture progress q rp rt ruby s samp script small span strike
   strong style sub sup svg textarea time title tt u var video`,
);

/** Those of a line that mark up its words or stand among them, and hold no code: Markdown goes on in them. */
export const spanTags: ReadonlySet<string> = words(
  `a abbr acronym audio b bdi bdo big br button cite del dfn em font i img ins label mark nobr picture q rb rp rt
   ruby s small span strike strong sub sup time u video wbr`,
);

/**
 * Elements that hold one line of text or a part of one. When such a one is left open, only the block that
 * it opened in is meant.
 */
export const lineTags: ReadonlySet<string> = new Set([...inlineTags, ...words("h1 h2 h3 h4 h5 h6 summary")]);

/** The elements whose misplaced end tag the HTML parser mends itself, by its adoption agency algorithm. */
export const adoptedTags: ReadonlySet<string> = words(
  "a b big code em font i nobr s small strike strong tt u",
);

/** Elements before which a paragraph ends by itself. */
export const paragraphEnders: ReadonlySet<string> = words(
  `address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure
   footer h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary
   table ul xmp`,
);

/** What a table is made of. */
export const tableParts: ReadonlySet<string> = words("caption colgroup tbody td tfoot th thead tr");

/** Elements that close by themselves before the next of their kind, and what they look no further than. */
export const selfClosers: Readonly<
  Record<string, { closes: ReadonlySet<string>; within: ReadonlySet<string> }>
> = {
  li: { closes: words("li"), within: words("ul ol menu table td th") },
  dt: { closes: words("dt dd"), within: words("dl table td th") },
  dd: { closes: words("dt dd"), within: words("dl table td th") },
  td: { closes: words("td th"), within: words("table tr") },
  th: { closes: words("td th"), within: words("table tr") },
  tr: { closes: words("tr"), within: words("table thead tbody tfoot") },
  thead: { closes: words("caption colgroup thead tbody tfoot"), within: words("table") },
  tbody: { closes: words("caption colgroup thead tbody tfoot"), within: words("table") },
  tfoot: { closes: words("caption colgroup thead tbody tfoot"), within: words("table") },
};

/** Elements whose end tag may be left out without a word. */
export const optionalEnds: ReadonlySet<string> = words(
  "p li dt dd td th tr thead tbody tfoot caption colgroup rt rp",
);

/** No end tag looks for its start further out than these. */
export const scopes: ReadonlySet<string> = words("table td th caption object marquee applet");

/** Elements whose content is text to the parser, until their end tag. */
export const rawTags: ReadonlySet<string> = words("script style iframe noembed noframes xmp textarea title");

/**
 * Tags that are taken away before parsing, since they make the parser change its ways for all that
 * follows (a select drops tags, a template hides its content); the words in them stay.
 */
export const transparentTags: ReadonlySet<string> = words(
  "html head body form select optgroup option template frameset plaintext noscript math",
);

/** What a drawing may hold: shapes and words. */
export const drawingTags: ReadonlySet<string> = words(
  "g path circle ellipse rect line polyline polygon text tspan title desc",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
