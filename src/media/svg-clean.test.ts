import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly, readsEvenly } from "../../tests/helpers/even-time.ts";
import { join as joinBytes, latin } from "./bytes.ts";
import { dot, words } from "./pictures.fixture.ts";
import { cleanSvg } from "./svg-clean.ts";

const svg = 'xmlns="http://www.w3.org/2000/svg"';
const start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';

function clean(source: string | Uint8Array) {
  const result = cleanSvg(typeof source === "string" ? new TextEncoder().encode(source) : source);
  if ("wrong" in result) throw new Error(result.wrong);
  return result;
}

/** What is left of a drawing's content. */
const inside = (content: string) =>
  clean(`<svg ${svg}>${content}</svg>`).text.slice(start.length, -"</svg>".length);

test("What draws stays as it is", () => {
  const content =
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"></stop></linearGradient></defs>' +
    '<style>.b { fill: url(#a); font-family: Arial }</style><g transform="translate(1, 2)" class="b" style="stroke:#000">' +
    '<path d="M0 0L1 1" fill="url(#a)"></path><use href="#p"></use><use xlink:href="#q"></use></g>' +
    '<text x="1" xml:space="preserve">A &amp; B  &lt; C</text><title>What it shows</title>';
  assert.equal(inside(content), content);
});

const hostile: Record<string, string> = {
  "a script": "<script>alert(1)</script>",
  "a script in capitals": "<SCRIPT>alert(1)</SCRIPT>",
  "a script by another prefix": `<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>`,
  "a script in a group": "<defs><script href='https://evil.example/x.js'/></defs>",
  "an HTML script": '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
  "a handler": '<rect onclick="alert(1)"/>',
  "a handler in capitals": '<rect OnLoad="alert(1)"/>',
  "a foreign object":
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/></foreignObject>',
  "a javascript link": '<a href="javascript:alert(1)"><text>x</text></a>',
  "a javascript link with a tab": '<a href="java&#9;script:alert(1)"><text>x</text></a>',
  "a javascript link in xlink": '<a xmlns:z="http://www.w3.org/1999/xlink" z:href=" javascript:alert(1)"/>',
  "a data link": '<a href="data:text/html,&lt;script>alert(1)&lt;/script>"/>',
  "an animation of a link": '<a><animate attributeName="href" to="javascript:alert(1)"/></a>',
  "an animation of an xlink": '<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>',
  "an animation of a handler": '<set attributeName="onclick" to="alert(1)"/>',
  "a picture from elsewhere": '<image href="https://evil.example/pixel.png"/>',
  "a picture beside it": '<image href="pixel.png"/>',
  "an SVG as data": '<image href="data:image/svg+xml,&lt;svg/>"/>',
  "a use from elsewhere": '<use href="https://evil.example/x.svg#a"/>',
  "a use of data": '<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>',
  "a filter's picture": '<filter><feImage href="//evil.example/x.png"/></filter>',
  "a fill from elsewhere": '<rect fill="url(https://evil.example/x.svg#a)"/>',
  "a style's address": '<rect style="fill:url(https://evil.example/x)"/>',
  "an import": '<style>@import "https://evil.example/x.css";</style>',
  "an import split by an import": '<style>@im@import;port "https://evil.example/x.css";</style>',
  "an import split by a comment": "<style>@import/**/ url(//evil.example/x.css)</style>",
  "an import in CDATA": "<style><![CDATA[@import url('https://evil.example/x.css');]]></style>",
  "an address with escapes": "<style>a{fill:u\\72l(https://evil.example)}</style>",
  "an address with a backslash": "<style>a{fill:u\\rl(https://evil.example)}</style>",
  "an address split in two elements": "<style>a{fill:u<b/>rl(https://evil.example)}</style>",
  "a font from elsewhere": "<style>@font-face{src:url(https://evil.example/f.woff)}</style>",
  "an image set": '<style>a{background:image-set("https://evil.example/x.png" 1x)}</style>',
  "a base": '<g xml:base="https://evil.example/"/>',
  "a ping": '<a href="https://example.org/" ping="https://evil.example/"/>',
  "an embedded page": '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>',
  "a listener": '<handler type="text/ecmascript">alert(1)</handler>',
};

for (const [what, content] of Object.entries(hostile)) {
  test(`Nothing is left of ${what}`, () => {
    const left = inside(content);
    assert.doesNotMatch(left, /alert|script|@import|pixel|data:|image-set|\bon\w+=/i);
    assert.doesNotMatch(left, /"[^"]*evil|url\((?!#)/i);
  });
}

test("A style sheet instruction, a DOCTYPE with a file's entity and comments are left out", () => {
  const source =
    '<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.xsl"?>' +
    `<!DOCTYPE svg [<!ENTITY x "safe">]><svg ${svg}><!-- a name --><text>&x;</text></svg>`;
  assert.equal(clean(source).text, `${start}<text>safe</text></svg>`);
  const file = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const result = cleanSvg(latin(`${file}<svg ${svg}><text>&x;</text></svg>`));
  assert.ok("wrong" in result);
});

test("Entities that hold entities are not expanded", () => {
  const entities = '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">';
  assert.ok("wrong" in cleanSvg(latin(`<!DOCTYPE svg [${entities}]><svg ${svg}><text>&b;</text></svg>`)));
});

test("An object's own property is no entity", () => {
  assert.ok("wrong" in cleanSvg(latin(`<svg ${svg}><text>&constructor;</text></svg>`)));
});

test("A picture that stands in a drawing as data stays, without its text", () => {
  const secret = joinBytes([
    dot.png.subarray(0, 33),
    Uint8Array.from([0, 0, 0, 6]),
    latin("tEXtSECRET\0\0\0\0"),
    dot.png.subarray(33),
  ]);
  assert.ok(words(secret).includes("SECRET"));
  const href = `data:image/png;base64,${Buffer.from(secret).toString("base64")}`;
  assert.equal(
    inside(`<image href="${href}"/>`),
    `<image href="data:image/png;base64,${dot.png.toString("base64")}"></image>`,
  );
});

test("Editors' own elements and attributes go without a word", () => {
  const { text, removed } = clean(
    `<svg ${svg} xmlns:inkscape="http://www.inkscape.org/" inkscape:version="1"><metadata><a/></metadata>` +
      '<inkscape:grid/><rect inkscape:label="x" width="1"/></svg>',
  );
  assert.equal(text, `${start}<rect width="1"></rect></svg>`);
  assert.deepEqual(removed, []);
});

test("What was taken out is told", () => {
  const { removed } = clean(
    `<svg ${svg} onload="x()"><script/><image href="https://a.example/b.png"/></svg>`,
  );
  assert.deepEqual(removed, [
    "the attribute onload",
    "the element script",
    "a link to “https://a.example/b.png”",
  ]);
});

test("The size comes from width and height, else from the view box, else it is a browser's own", () => {
  const size = (attributes: string) => {
    const { width, height } = clean(`<svg ${svg} ${attributes}/>`);
    return [width, height];
  };
  assert.deepEqual(size('width="40" height="30px" viewBox="0 0 4 3"'), [40, 30]);
  assert.deepEqual(size('viewBox="0 0 120.4 60"'), [120, 60]);
  assert.deepEqual(size('width="100%" viewBox="0,0,120,60"'), [120, 60]);
  assert.deepEqual(size('height="30" viewBox="0 0 120 60"'), [60, 30]);
  assert.deepEqual(size('width="1in"'), [96, 150]);
  assert.deepEqual(size(""), [300, 150]);
});

test("Letters by a byte order mark or a declaration are read, and written as UTF-8", () => {
  const source = `<?xml version="1.0" encoding="ISO-8859-1"?><svg ${svg}><text>caf\xe9</text></svg>`;
  assert.ok(clean(latin(source)).text.includes("café"));
  const marked = Buffer.from(`\ufeff<svg ${svg}><text>café</text></svg>`, "utf16le");
  assert.ok(clean(marked).text.includes("café"));
});

test("What is no SVG is told in a phrase", () => {
  const wrong = (source: string) => {
    const result = cleanSvg(latin(source));
    return "wrong" in result && result.wrong;
  };
  assert.match(String(wrong("")), /./);
  assert.match(String(wrong("<html/>")), /first element is not svg/);
  assert.match(String(wrong(`<svg ${svg}><g></svg>`)), /./);
  assert.match(String(wrong("\xff\xfe\xff")), /./);
});

test("Elements 100,000 deep are refused at once", () => {
  const deep = (depth: number) => cleanSvg(latin(`<svg ${svg}>${"<g>".repeat(depth)}`));
  assert.deepEqual(deep(100_000), { wrong: "its elements stand more than 200 deep" });
  growsEvenly(100_000, deep);
});

test("A style of 100,000 brackets, slashes or addresses takes no time", () => {
  const pieces = ["(", "/*", "url(", "@import", "\\", 'url("', "image-set(", " ", "url( "];
  readsEvenly(pieces, 400_000, (style) => inside(`<style>${style}</style>`));
});
