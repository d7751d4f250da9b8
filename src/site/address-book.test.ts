import assert from "node:assert/strict";
import { test } from "node:test";
import { AddressBook } from "./address-book.ts";
import { addressOf, outputPath } from "./addresses.ts";

test("a host tries an address's file, then .html, then a folder's index", () => {
  const book = new AddressBook();
  for (const url of ["/a/", "/b.html", "/c.txt"]) book.claim(url, url, 0);
  assert.equal(book.answer("/a"), "a/index.html");
  assert.equal(book.answer("/a/"), "a/index.html");
  assert.equal(book.answer("/b"), "b.html");
  assert.equal(book.answer("/b/"), undefined);
  assert.equal(book.answer("/c.txt"), "c.txt");
  book.claim("/a.html", "a redirect", 3);
  assert.equal(book.answer("/a"), "a.html");
});

test("an address has one owner", () => {
  const book = new AddressBook();
  assert.equal(book.claim("/a/", "one.md", 0), undefined);
  assert.deepEqual(book.claim("/a/index.html", "two.md", 0), { rank: 0, owner: "one.md" });
});

test("capitals make two addresses, which can be told", () => {
  const book = new AddressBook();
  book.claim("/blog/A-Film/", "one.md", 0);
  assert.equal(book.inOtherCase("/blog/A-Film/"), undefined);
  assert.equal(book.inOtherCase("/blog/a-film/")?.owner, "one.md");
  assert.equal(book.claim("/blog/a-film/", "a redirect", 3), undefined);
  assert.equal(book.answer("/blog/a-film"), "blog/a-film/index.html");
  assert.equal(book.answerInAnyCase("/BLOG/A-FILM"), "blog/A-Film/index.html");
});

test("no disk has a file and a folder of one name", () => {
  const book = new AddressBook();
  book.claim("/robots.txt", "the site itself", 0);
  assert.equal(book.claim("/robots.txt/more/", "a.md", 0)?.owner, "the site itself");
  book.claim("/x/y/", "b.md", 0);
  assert.equal(book.claim("/x", "c.md", 0)?.owner, "b.md");
});

test("addresses and files name one another, whatever letters they hold", () => {
  for (const file of ["a b/ü & 50%.png", "x/index.html", "a#b?.html", "index.html"])
    assert.equal(outputPath(addressOf(file)), file);
  assert.equal(outputPath("/100%/"), "100%/index.html");
});
