import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Entry } from "./entries.ts";
import type { Overview, Section } from "./format.ts";
import { type IndexFiles, makeIndex } from "./make-index.ts";
import { SearchIndex } from "./search-index.ts";

interface Given {
  readonly title: string;
  readonly text?: string;
  readonly tags?: readonly string[];
  readonly date?: string;
  readonly kind?: Entry["kind"];
}

/** An index of these documents, with the names of the files that a search read. */
function indexOf(documents: readonly Given[], synonyms: readonly string[][] = []) {
  const bodies = new Map<Entry, readonly Section[]>();
  const entries = documents.map(({ title, text = "", tags = [], date, kind = "post" }, index): Entry => {
    const entry = {
      kind,
      title,
      url: `/${index}/`,
      ...(date && { date }),
      summary: "",
      tags: tags.map((name) => ({ name, slug: name.toLowerCase(), url: "" })),
      names: [],
    };
    bodies.set(entry, [{ heading: "", id: "", text }]);
    return entry;
  });
  const files: IndexFiles = makeIndex(entries, (entry) => bodies.get(entry) ?? [], synonyms);
  const read: string[] = [];
  const overview = JSON.parse(files["search/index.json"] ?? "") as Overview;
  const index = new SearchIndex(overview, async (file) => {
    read.push(file);
    return JSON.parse(files[`search/${file}`] ?? "");
  });
  const titles = async (query: string, typing = false) => {
    const { hits } = await index.find(query, { typing });
    return Promise.all(hits.map(async ({ document }) => (await index.card(document))?.title));
  };
  return { index, titles, files, read, overview };
}

describe("what a search finds", () => {
  const { index, titles } = indexOf(
    [
      { title: "Notebooks in the NHS", text: "Python is a language.", date: "2022-01-02", tags: ["Jupyter"] },
      { title: "Python for beginners", text: "Start here.", date: "2021-05-01" },
      { title: "About us", text: "People who use Python, and Python, and Python.", kind: "page" },
      { title: "Waiting times", text: "In the emergency department.", date: "2020-01-01" },
      { title: "Ward rounds", text: "Rust and Go.", kind: "page" },
    ],
    [["A&E", "accident and emergency", "emergency department"]],
  );

  test("a word in a title comes before the same word in a text", async () => {
    assert.deepEqual(await titles("python"), ["Python for beginners", "About us", "Notebooks in the NHS"]);
  });

  test("all the words have to be there", async () => {
    assert.deepEqual(await titles("python notebooks"), ["Notebooks in the NHS"]);
  });

  test("where no page has all the words, pages with some come, and it is said", async () => {
    const { hits, all } = await index.find("python waiting");
    assert.equal(all, false);
    assert.equal(hits.length, 4);
  });

  test("a word's beginning finds it, from three letters on", async () => {
    assert.deepEqual(await titles("noteb"), ["Notebooks in the NHS"]);
    assert.deepEqual(await titles("no"), []);
  });

  test("while a reader types, the last word may be however short", async () => {
    assert.deepEqual(await titles("no", true), ["Notebooks in the NHS"]);
  });

  test("a typing error finds the word that was meant, and says so", async () => {
    for (const wrong of ["pyhton", "pythom", "pythn", "Pythonn"]) {
      const { hits, corrections } = await index.find(wrong);
      assert.equal(hits.length, 3, wrong);
      assert.deepEqual(corrections, [{ from: wrong, to: "python" }]);
    }
  });

  test("a word that is far from all is not taken for one of them", async () => {
    const { index } = indexOf([{ title: "Space, doctor, trust, start, get" }]);
    for (const other of ["Apache", "Docker", "Rust", "Stata", "git", "trysts"]) {
      const { hits, corrections } = await index.find(other);
      assert.deepEqual([hits, corrections], [[], []], other);
    }
  });

  test("names with signs are found as they are typed, and no others with them", async () => {
    const { titles } = indexOf([
      { title: "Languages", text: "C#, C++ and ASP.NET." },
      { title: "Tools", text: "We use .NET here; see data.csv." },
      { title: "The network", text: "A safety net, and vitamin C." },
      { title: "Board", text: "Ada, Co-founder" },
    ]);
    assert.deepEqual(await titles("C#"), ["Languages"]);
    assert.deepEqual(await titles("c++"), ["Languages"]);
    assert.deepEqual((await titles(".NET")).sort(), ["Languages", "Tools"]);
    assert.deepEqual(await titles(".csv"), ["Tools"]);
    for (const way of ["co-founder", "Co\u2011founder", "cofounder", "co founder"]) {
      assert.deepEqual(await titles(way), ["Board"], way);
    }
  });

  test("a compound that no page has is looked for by its parts", async () => {
    const { index, titles } = indexOf([
      { title: "Data", text: "Science, and the net." },
      { title: "A", text: "e" },
    ]);
    assert.deepEqual(await titles("data-science"), ["Data"]);
    assert.deepEqual(await titles(".NET"), ["Data"]);
    assert.deepEqual(await titles("a&e"), [], "letters say nothing");
    assert.deepEqual((await index.find("data-science")).corrections, []);
  });

  test("a word that is like none finds nothing", async () => {
    const { hits, corrections, all } = await index.find("zzzzzz");
    assert.deepEqual([hits.length, corrections.length, all], [0, 0, true]);
  });

  test("a synonym finds what is said in other words", async () => {
    assert.deepEqual(await titles("A&E"), ["Waiting times"]);
    assert.deepEqual(await titles("accident and emergency"), ["Waiting times"]);
    assert.deepEqual(await titles("A&E waiting"), ["Waiting times"]);
  });

  test("a tag is found, and a hit says where the words stand, of what kind and year it is", async () => {
    const { hits } = await index.find("jupyter");
    assert.deepEqual(hits, [{ document: 0, kind: "post", year: 2022, tags: ["jupyter"], found: ["tag"] }]);
  });

  test("common words are left out where others stand beside them", async () => {
    assert.deepEqual(await titles("the python"), await titles("python"));
  });

  test("any input is answered, and quickly", async () => {
    const hostile = [
      "",
      "   ",
      "<script>alert(1)</script>",
      "(.*)+$",
      "\\",
      "\u0000\ud800",
      "__proto__",
      "constructor",
      "~0",
    ];
    for (const query of hostile) assert.ok(Array.isArray((await index.find(query)).hits), query);
    const start = process.cpuUsage().user;
    await index.find("a".repeat(10_000));
    await index.find("python ".repeat(2_000));
    await index.find("a&".repeat(5_000));
    // A tenth of a second on an ordinary machine.
    assert.ok(process.cpuUsage().user - start < 10e6);
  });
});

describe("the index's files", () => {
  // Words of four letters, so that none is another's beginning.
  const letters = "abcdefghijklmnopqrst";
  const word = (index: number) =>
    `${letters[index % 20]}${letters[Math.floor(index / 20) % 20]}${letters[Math.floor(index / 400)]}x`;
  const many = Array.from({ length: 300 }, (_, index) => ({
    title: `Document ${index}`,
    text: Array.from({ length: 100 }, (_, at) => word((index * 37 + at * 11) % 3000)).join(" "),
  }));

  test("the same documents give the same bytes", () => {
    assert.deepEqual(indexOf(many).files, indexOf(many).files);
  });

  test("a search of a large site reads a small part of it", async () => {
    const { index, files, read } = indexOf(many);
    const terms = index.overview.terms.length;
    assert.ok(terms > 3, `${terms} files of terms`);
    assert.equal((await index.find(word(0))).hits.length, 10);
    assert.ok(read.length <= 2, `${read.length} files were read`);
    for (const text of Object.values(files)) assert.ok(text.length < 40_000);
  });

  test("nothing at all is an index too", async () => {
    const { index } = indexOf([]);
    assert.deepEqual((await index.find("python")).hits, []);
  });

  test("more than one search reads a file once or asks for it again, and finds the same", async () => {
    const { index } = indexOf(many);
    const first = await index.find(`${word(0)} ${word(11)}`);
    assert.deepEqual((await index.find(`${word(0)} ${word(11)}`)).hits, first.hits);
  });
});
