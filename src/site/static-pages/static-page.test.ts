import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { readsEvenly } from "../../../tests/helpers/even-time.ts";
import { elements, pageOf, type textOf } from "../../../tests/helpers/words.ts";
import { plotlyNeeds } from "./plotly-bundle.ts";
import { ownStaticPage } from "./static-page.ts";

function own(html: string) {
  const asked: string[] = [];
  const page = ownStaticPage(html, {
    path: "static/x.html",
    isElsewhere: (address) => /^\s*(?:https?:)?\/\/(?!bees\.example)/.test(address),
    plotly: (file) => {
      asked.push(file);
      return `/assets/${file}`;
    },
  });
  const said = page?.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  return { html: page?.html, said, asked };
}

const attributesOf = (html: string, tag: string) =>
  elements(pageOf(html), ({ tagName }) => tagName === tag).map(({ properties }) => properties);

/** The policy of a page. */
function policyOf(html: string): string {
  const [meta] = attributesOf(html, "meta").filter(({ httpEquiv }) =>
    String(httpEquiv).includes("Content-Security-Policy"),
  );
  return String(meta?.content);
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const chart = `<html>
<head><meta charset="utf-8" /></head>
<body>
    <div>                        <script type="text/javascript">window.PlotlyConfig = {MathJaxConfig: 'local'};</script>
        <script charset="utf-8" src="https://cdn.plot.ly/plotly-2.12.1.min.js" integrity="sha256-x" crossorigin="anonymous"></script>                <div id="a1" class="plotly-graph-div" style="height:100%; width:100%;"></div>            <script type="text/javascript">
Plotly.newPlot("a1", [{"type":"scatter","x":[1,2],"y":[3,4]}], {"template":{"data":{"mesh3d":[{"type":"mesh3d"}]}},"xaxis":{"type":"log"}});
</script>        </div>
</body>
</html>
`;

describe("a chart that Plotly's own host would draw", () => {
  const { html = "", said, asked } = own(chart);

  test("is drawn by our Plotly", () => {
    const sources = attributesOf(html, "script").flatMap(({ src }) => (src === undefined ? [] : [src]));
    assert.deepEqual(sources, ["/assets/plotly-basic.min.js"]);
    assert.doesNotMatch(html, /cdn\.plot\.ly|integrity|crossorigin/);
    assert.deepEqual(asked, ["plotly-basic.min.js", "plotly.css"]);
    assert.deepEqual(said, ["5:9 script-third-party"]);
  });

  test("has a policy with the hash of each of its scripts, and nothing that is unsafe", () => {
    const policy = policyOf(html);
    const scripts = elements(pageOf(html), ({ tagName }) => tagName === "script")
      .map(textOfScript)
      .filter(Boolean);
    assert.equal(scripts.length, 3);
    for (const script of scripts) assert.ok(policy.includes(hash(script)), script);
    assert.match(policy, /^default-src 'none'; /);
    assert.doesNotMatch(policy, /unsafe|https?:/);
  });

  test("says its encoding before its policy, and its policy before its scripts", () => {
    assert.ok(html.indexOf("charset") < html.indexOf("Content-Security-Policy"));
    assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<script"));
    assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("</head>"));
  });

  test("keeps its size, by a class", () => {
    assert.match(html, /class="plotly-graph-div app-style-1"/);
    assert.match(html, /<style>\.app-style-1:not\(#app-0#app-0\)\{height:100%; width:100%;\}<\/style>/);
    assert.doesNotMatch(html, /style="/);
    assert.ok(policyOf(html).includes(hash(".app-style-1:not(#app-0#app-0){height:100%; width:100%;}")));
  });

  test("keeps all else", () => {
    assert.ok(html.includes('Plotly.newPlot("a1", [{"type":"scatter","x":[1,2],"y":[3,4]}]'));
    assert.ok(html.startsWith('<html>\n<head><meta charset="utf-8" />'));
    assert.ok(html.endsWith("</script>        </div>\n</body>\n</html>\n"));
  });
});

function textOfScript(element: Parameters<typeof textOf>[0]): string {
  return "children" in element
    ? element.children.map((child) => ("value" in child ? child.value : "")).join("")
    : "";
}

test("a page that loads nothing from elsewhere is left as it is", () => {
  for (const html of [
    "<h1>Words</h1>",
    '<p style="color:red" onclick="x()">See <a href="https://example.org/x.js">a site</a></p><script src="own.js"></script>',
    '<link rel="canonical" href="https://example.org/"><img src="https://bees.example/a.png">',
    "<script>const words = 'https://example.org/';</script>",
    '<style>a{background:url(x.png)} @import "own.css";</style>',
  ])
    assert.equal(own(html).html, undefined, html);
});

test("scripts, styles and fonts of other sites go, and it is told", () => {
  const { html = "", said } = own(
    `<!doctype html>
<html lang="en"><head><title>T</title>
<link rel="preconnect" href="https://fonts.gstatic.com">
<link href="//fonts.googleapis.com/css?family=X" rel="stylesheet">
<link rel="stylesheet" href="own.css">
<style>@import url(https://a.example/a.css); @font-face{src:url("https://b.example/f.woff")} p{color:red}</style>
<script src="https://ajax.example/jquery.js"></script>
<script>go()</script></head><body><p>Words</p></body></html>`,
  );
  assert.doesNotMatch(html, /gstatic|googleapis|a\.example|b\.example|ajax/);
  assert.match(html, /<link rel="stylesheet" href="own.css">/);
  assert.match(html, /<style> @font-face\{src:url\(data:,\)\} p\{color:red\}<\/style>/);
  assert.deepEqual(said, [
    "7:1 script-third-party",
    "3:1 file-third-party",
    "4:1 file-third-party",
    "6:1 file-third-party",
  ]);
  const policy = policyOf(html);
  assert.ok(policy.includes(hash("go()")));
  assert.ok(policy.includes(hash(" @font-face{src:url(data:,)} p{color:red}")));
});

test("pictures and frames of other sites become links", () => {
  const { html = "", said } = own(
    '<body background="https://x.example/b.png"><img src="https://x.example/a.png" alt="A bee"><iframe title="Map" src="//x.example/map"></iframe><iframe src="own.html"></iframe>',
  );
  assert.match(
    html,
    /<a href="https:\/\/x\.example\/a\.png">A bee<\/a><a href="\/\/x\.example\/map">Map<\/a><iframe src="own\.html">/,
  );
  assert.doesNotMatch(html, /background=/);
  assert.deepEqual(said, ["1:1 file-third-party", "1:44 image-third-party", "1:91 frame-third-party"]);
});

test("a page whose elements have handlers keeps its own scripts", () => {
  const { html = "" } = own(
    '<script src="https://x.example/a.js"></script><button onclick="go()">Go</button>',
  );
  assert.match(policyOf(html), /script-src 'self' 'unsafe-inline';/);
});

test("a page whose script asks another site is kept from it", () => {
  const { html = "", said } = own("<script>\nfetch('https://x.example/data.json')</script>");
  assert.match(policyOf(html), /connect-src 'self'/);
  assert.deepEqual(said, ["1:1 script-third-party"]);
});

test("a page without a head gets its policy first", () => {
  assert.match(
    own('<!DOCTYPE html>\n<p>A<script src="//x.example/a.js"></script>').html ?? "",
    /^<!DOCTYPE html><meta http-equiv/,
  );
  assert.match(own('<p>A<script src="//x.example/a.js"></script>').html ?? "", /^<meta http-equiv/);
});

test("line ends of Windows do not spoil a script's hash", () => {
  const { html = "" } = own('<script src="//x.example/a.js"></script><script>a()\r\nb()</script>');
  assert.ok(policyOf(html).includes(hash("a()\nb()")));
  assert.ok(html.includes("a()\r\nb()"));
});

describe("the script of Plotly's that a page is given", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Plotly.newPlot('x', [{x:[1]}])", "plotly-basic.min.js"],
    ["Plotly.newPlot('x', [{type:'bar'}, {\"type\": \"pie\"}])", "plotly-basic.min.js"],
    ["Plotly.plot('x', [{type:'box', x:['[']}], {a:{type:'sunburst'}})", "plotly-cartesian.min.js"],
    ["Plotly.newPlot('x', [{type:'choropleth'}])", "plotly-geo.min.js"],
    ["Plotly.newPlot('x', [{type:'choropleth'}, {type:'bar'}])", "plotly-strict.min.js"],
    ["Plotly.newPlot('x', [{type:'sunburst'}], {a:[{type:'bar'}]})", "plotly-strict.min.js"],
    ["draw()", "plotly-basic.min.js"],
  ];
  for (const [script, bundle] of cases)
    test(`for ${script} is ${bundle}`, () => {
      assert.equal(plotlyNeeds([script]).bundle, bundle);
    });

  test("cannot show a map that is on another site, and says so", () => {
    assert.match(
      plotlyNeeds(["Plotly.newPlot('x', [{type:'scattermapbox'}])"]).lacks[0] ?? "",
      /lack their map/,
    );
  });
});

test("a page nested without end is refused; comparisons in a script are no tags", () => {
  const { said } = own(`<script src="//x.example/a.js"></script>${"<div>".repeat(50_000)}`);
  assert.deepEqual(said, ["1:1 file-size"]);
  const script = own(`<script src="//x.example/a.js"></script><script>${"if(i<n)".repeat(5000)}</script>`);
  assert.deepEqual(script.said, ["1:1 script-third-party"]);
});

test("a hostile page takes no long time", () => {
  const pieces = ['<a style="x', "<style>@import ", "url(", "Plotly.newPlot([", "//a ", "<script>", "fetch("];
  readsEvenly(pieces, 400_000, (page) => own(`<script src="//x.example/a.js"></script>${page}`));
});
