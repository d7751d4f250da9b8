import type { Schema } from "hast-util-sanitize";
import { drawingTags } from "./tags.ts";

/*
 * What raw HTML in a body may hold. All else goes when it comes out of the steps before: an element that is
 * not here leaves its words behind, an attribute leaves nothing. Never here: what runs (script, on…), what
 * loads from elsewhere without asking (iframe, object, embed, link, srcset), what styles (style, the site's
 * policy forbids it), what asks (form, input), and `name`, by which an element could pass for a property of
 * the document.
 */

const text =
  "abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr";
const blocks =
  "address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li nav ol p pre section ul";
const tables = "caption col colgroup table tbody td tfoot th thead tr";
const media = "a audio button details img picture source summary track video";
const drawing = `svg ${[...drawingTags].join(" ")}`;

const shapes = ["fill", "stroke", "opacity", "fillOpacity", "strokeOpacity", "strokeWidth"];
/** A colour or a number: no `url(…)`, which could load something. */
const plainValue = /^[#\w.%, -]{1,40}$/;
const roles =
  /^(?:alert|button|cell|columnheader|group|img|list|listitem|navigation|none|note|presentation|region|row|rowgroup|rowheader|table|text)$/;
const players =
  /^https:\/\/(?:www\.youtube-nocookie\.com\/embed\/[\w-]+(?:\?(?:start|list)=[\w-]+)?|w\.soundcloud\.com\/player\/\?url=[\w%.~!*'()-]+)$/;

/** The allow-list, in the form that hast-util-sanitize takes. */
export const allowList: Schema = {
  tagNames: [text, blocks, tables, media, drawing].flatMap((names) => names.split(" ")),
  strip: ["script", "style", "template", "iframe", "object", "embed"],
  ancestors: Object.fromEntries(
    tables
      .split(" ")
      .filter((name) => name !== "table")
      .map((name) => [name, ["table"]]),
  ),
  attributes: {
    "*": [
      "className",
      "id",
      "title",
      "lang",
      "dir",
      ["role", roles],
      "ariaLabel",
      "ariaLabelledBy",
      "ariaDescribedBy",
      "ariaHidden",
      "ariaCurrent",
      ["tabIndex", 0, -1, "0", "-1"],
      ["dataModule", /^nhsuk-(?:button|code|scroll|table|tabs)$/],
      ["dataAppSlot", /^\d+$/],
      ["dataAppEmbed", "youtube", "soundcloud"],
      ["dataAppEmbedSrc", players],
      "dataAppEmbedTitle",
      "dataAppCopy",
      "dataLanguage",
    ],
    a: [
      "href",
      "hrefLang",
      ["rel", "prev", "next", "me", "license", "nofollow", "noopener"],
      ["draggable", "false", false],
    ],
    audio: ["src", "controls", ["preload", "none"]],
    bdo: ["dir"],
    blockquote: ["cite"],
    button: [
      ["type", "button"],
      ["className", /^nhsuk-code__/],
    ],
    data: ["value"],
    del: ["cite", "dateTime"],
    details: ["open"],
    img: [
      "src",
      "alt",
      "width",
      "height",
      "srcSet",
      "sizes",
      ["loading", "lazy", "eager"],
      ["decoding", "async"],
    ],
    ins: ["cite", "dateTime"],
    li: ["value"],
    ol: ["start", "reversed", ["type", "1", "a", "A", "i", "I"]],
    q: ["cite"],
    source: ["src", "srcSet", "sizes", "type", "media", "width", "height"],
    time: ["dateTime"],
    track: [
      "src",
      ["kind", "subtitles", "captions", "descriptions", "chapters"],
      "srcLang",
      "label",
      "default",
    ],
    video: ["src", "controls", "width", "height", "poster", ["preload", "none"]],
    col: ["span"],
    colgroup: ["span"],
    td: ["colSpan", "rowSpan", "headers"],
    th: ["colSpan", "rowSpan", "headers", "scope", "abbr"],
    ...Object.fromEntries(
      drawing
        .split(" ")
        .map((name) => [
          name,
          [
            ...[
              "d",
              "points",
              "x",
              "y",
              "x1",
              "y1",
              "x2",
              "y2",
              "cx",
              "cy",
              "r",
              "rx",
              "ry",
              "dx",
              "dy",
              "viewBox",
              "width",
              "height",
            ],
            ...[
              "transform",
              "preserveAspectRatio",
              "textAnchor",
              "fontSize",
              "strokeLineCap",
              "strokeLineJoin",
              "fillRule",
              "clipRule",
            ],
            ...shapes.map((shape): [string, RegExp] => [shape, plainValue]),
            ...["xmlns", "focusable"],
          ],
        ]),
    ),
  },
  clobber: [],
  protocols: {
    href: ["http", "https", "mailto", "tel", "webcal"],
    src: ["http", "https"],
    poster: ["http", "https"],
    cite: ["http", "https"],
  },
  allowComments: false,
  allowDoctypes: false,
};
