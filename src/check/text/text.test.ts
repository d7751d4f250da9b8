import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../../tests/helpers/even-time.ts";
import { proseProblems, safetyProblems } from "./index.ts";
import { hasNhsChecksum } from "./nhs-number.ts";

const path = "content/blog/a.md";
const rulesIn = (text: string) =>
  safetyProblems(path, text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
const proseRulesIn = (text: string) =>
  proseProblems(path, text, 5).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test("an NHS number's last digit follows from the nine before it", () => {
  assert.equal(hasNhsChecksum("9434765919"), true);
  assert.equal(hasNhsChecksum("9434765918"), false);
  // A remainder of 10 has no digit: such numbers are given to nobody.
  assert.equal(hasNhsChecksum("9990000000"), false);
  assert.equal(hasNhsChecksum("1111111111"), false);
  assert.equal(hasNhsChecksum("943476591"), false);
});

test("a number that could be an NHS number is found in words, code, tables and data, where it stands", () => {
  assert.deepEqual(rulesIn("Her number is 943 476 5919."), ["1:15 patient-nhs-number"]);
  assert.deepEqual(rulesIn("(943-476-5919)"), ["1:2 patient-nhs-number"]);
  assert.deepEqual(rulesIn("---\nsummary: x\n---\n\n    9434765919"), ["5:5 patient-nhs-number"]);
  assert.deepEqual(rulesIn("name,number\nAda,9434765919,1815\n"), ["2:5 patient-nhs-number"]);
  assert.deepEqual(rulesIn("NHS number:9434765919"), ["1:12 patient-nhs-number"]);
  assert.deepEqual(rulesIn("Give a phone number, and the NHS number 943 476 5919"), [
    "1:41 patient-nhs-number",
  ]);
  assert.deepEqual(rulesIn("a\r\nb 943\u00a0476\u00a05919\r\n"), ["2:3 patient-nhs-number"]);
});

test("the number itself is not said again", () => {
  const [problem] = safetyProblems(path, "943 476 5919");
  assert.equal(problem?.message, "This could be a patient’s NHS number: •••••••919.");
});

test("what is plainly another kind of number is passed over", () => {
  for (const text of [
    "943 476 5918", // the last digit is wrong
    "Tel: 0943 476 5919",
    "Phone 943 476 5919",
    "+44 943 476 5919",
    "ISBN 9434765919",
    "https://example.org/9434765919",
    "https://example.org/?id=9434765919",
    "doi:10.1000/9434765919",
    "0.9434765919",
    "9434765919.5",
    "sha 9434765919abcdef",
    "abc9434765919",
    "19434765919",
    "12 943 476 5919",
    "943 476 5919 22",
    "1668000000 is a time in seconds",
    "£9434765919",
    "#9434765919",
    "v-9434765919",
  ])
    assert.deepEqual(rulesIn(text), [], text);
});

test("tokens that say whose they are are found, also in code", () => {
  const letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const token of [
    `ghp_${letters.slice(0, 36)}`,
    `github_pat_11ABCDEFG0${letters.slice(0, 59)}`,
    "AKIAIOSFODNN7EXAMPLE",
    ["xoxb", "123456789012", "abcdefghij"].join("-"),
    `AIza${letters.slice(0, 35)}`,
    `glpat-${letters.slice(0, 20)}`,
    `sk_live_${letters.slice(0, 24)}`,
  ])
    assert.deepEqual(rulesIn(`a\n\n    key = ${token}\n`), ["3:11 secret-token"], token);
});

test("a password that is given a value is found, and one that is not is passed over", () => {
  assert.deepEqual(rulesIn('password = "hG7kQ2mZ9xWv4TbR8nLs"'), ["1:13 secret-token"]);
  assert.deepEqual(rulesIn("API_KEY: hG7kQ2mZ9xWv4TbR8nLs"), ["1:10 secret-token"]);
  for (const text of [
    'password = os.environ["PASSWORD"]',
    ["token: $", "{{ secrets.TOKEN }}"].join(""),
    'password = "correct horse battery staple"',
    'api_key = "your-api-key-goes-here"',
    "secret: a-long-word-of-letters-alone",
    "token = ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "integrity: sha512-hG7kQ2mZ9xWv4TbR8nLshG7kQ2mZ9xWv4TbR8nLs==",
  ])
    assert.deepEqual(rulesIn(text), [], text);
});

test("a private key is found by its first line", () => {
  for (const kind of ["", "RSA ", "OPENSSH ", "EC "])
    assert.deepEqual(rulesIn(`x\n-----BEGIN ${kind}PRIVATE KEY-----`), ["2:1 secret-key"]);
  assert.deepEqual(rulesIn("-----BEGIN PUBLIC KEY-----\n-----BEGIN CERTIFICATE-----"), []);
});

test("a text that is made to take long takes no time", () => {
  const pieces = [
    "a_",
    "password",
    "943 ",
    "`",
    "<a ",
    "[",
    "{{",
    "<code>",
    "token = 'a",
    "](",
    "](file:",
    " href=",
  ];
  readsEvenly(pieces, 100_000, (text) => {
    safetyProblems(path, text);
    proseProblems(path, text, 1);
  });
});

test("a link whose words say nothing is found in Markdown and in HTML, and not in code", () => {
  assert.deepEqual(proseRulesIn("Click [here](/a/) or [**Read more**][b]\n\n[b]: /b/"), [
    "5:8 link-text",
    "5:23 link-text",
  ]);
  assert.deepEqual(proseRulesIn('<a href="/a/">click here</a>'), ["5:15 link-text"]);
  assert.deepEqual(proseRulesIn("`[here](/a/)`\n\n    [here](/a/)\n\n~~~\n[here](/a/)\n~~~"), []);
  assert.deepEqual(proseRulesIn("[here](/a/)\n<!-- [here](/a/) -->"), ["5:2 link-text"]);
  assert.deepEqual(proseRulesIn("[Where to click here in town](/a/) ![here](a.png)"), []);
});

test("template syntax is found in prose, and not in code nor where Jekyll's is understood", () => {
  assert.deepEqual(proseRulesIn("a {{ page.title }}\n\n{% if a %}"), [
    "5:3 template-syntax",
    "7:1 template-syntax",
  ]);
  for (const text of [
    "`{{ x }}`",
    "```\n{{ x }}\n```",
    "<code>{{ x }}</code>",
    "{% highlight python %}\n{{ x }}\n{% endhighlight %}",
    "[a]({{ site.baseurl }}/b)",
    "{% include openhealth-stats-plotly.html %}",
    "f(x) = { 1 }",
  ])
    assert.deepEqual(proseRulesIn(text), [], text);
});

test("HTML for what a directive makes is told once a kind", () => {
  assert.deepEqual(
    proseRulesIn('a\n\n<details>\n</details>\n<details>\n</details>\n\n<div class="x nhsuk-inset-text">'),
    ["7:1 html-directive", "12:1 html-directive"],
  );
  assert.deepEqual(proseRulesIn('<div class="nhsuk-inset-text-like">\n\n`<details>`'), []);
});

test("a link to the author's own computer is found, and not an address that readers are to open on theirs", () => {
  const found = (text: string) => proseProblems(path, text, 1).map(({ column, rule }) => [column, rule]);
  assert.deepEqual(found("See [the notebook](http://localhost:8888/tree)."), [[20, "link-local"]]);
  assert.deepEqual(found("![A chart](C:\\Users\\ann\\chart.png)"), [[12, "link-local"]]);
  assert.deepEqual(found("![A chart](<file:///home/ann/chart.png>)"), [[13, "link-local"]]);
  assert.deepEqual(found('<a href="http://127.0.0.1:8000/x">our page</a>'), [[10, "link-local"]]);
  for (const fine of [
    "Open http://localhost:8080 in your browser.",
    "Open <http://localhost:8080>.",
    "`[x](http://localhost/)`",
    "[the team](https://localhost.example.org/) and [it](https://10.example.org/)",
  ])
    assert.deepEqual(found(fine), [], fine);
});
