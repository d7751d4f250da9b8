import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { answer, builtSite, pageAddresses } from "../helpers/built-site.ts";
import { elements, pageOf, textOf } from "../helpers/words.ts";

const origin = "https://nhs-pycom.net";

describe("the site that ships", () => {
  let site = "";
  let pages: string[] = [];
  let warnings = "";
  const read = (address: string) => readFileSync(join(site, answer(site, address) ?? address), "utf8");

  before(async () => {
    const built = await builtSite();
    site = built.site;
    pages = pageAddresses(site);
    warnings = (await built.run("check")).stdout;
  });

  test("builds a page of every kind", () => {
    const kinds = [
      "/",
      "/community/",
      "/blog/",
      "/blog/nhs-confed-expo/",
      "/tags/",
      "/tag/python/",
      "/authors/",
    ];
    kinds.push(
      "/author/nhs-python-community/",
      "/archives/",
      "/board-notes/",
      "/board-notes/2021-06-21/",
      "/roles/",
    );
    kinds.push(
      "/roles/web-developer/",
      "/events/",
      "/open-source-statistics/",
      "/search/",
      "/site-map/",
      "/write/",
    );
    kinds.push(
      "/get-involved/",
      "/resources/",
      "/code-of-conduct/",
      "/contact/",
      "/accessibility-statement/",
      "/privacy/",
    );
    assert.deepEqual(
      kinds.filter((address) => !pages.includes(address)),
      [],
    );
  });

  test("has nothing for check to find", () => {
    assert.match(warnings, /^No problems in \d+ files\.\s*$/);
  });

  test("is valid HTML on every page", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const faults: string[] = [];
    for (const address of pages) {
      const report = await validator.validateString(read(address));
      for (const { messages } of report.results) {
        for (const { line, column, ruleId, message } of messages)
          faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  test("has one main heading, a title, a language and a description on every page", () => {
    for (const address of pages) {
      const tree = pageOf(read(address));
      const named = (name: string) => elements(tree, ({ tagName }) => tagName === name);
      if (address.startsWith("/static/")) continue;
      assert.equal(named("h1").length, 1, address);
      assert.notEqual(named("title").map(textOf).join("").trim(), "", address);
      assert.equal(named("html")[0]?.properties.lang, "en-GB", address);
      const description = named("meta").find(({ properties }) => properties.name === "description");
      if (address !== "/404.html")
        assert.ok(String(description?.properties.content ?? "").length > 10, `${address} has no description`);
    }
  });

  test("has no link to a page, a part of one or a file that is not there", () => {
    const broken: string[] = [];
    const ids = new Map<string, Set<string>>();
    const idsOf = (address: string) => {
      let known = ids.get(address);
      if (known === undefined) {
        known = new Set(
          elements(pageOf(read(address)), ({ properties }) => properties.id !== undefined).map(
            ({ properties }) => String(properties.id),
          ),
        );
        ids.set(address, known);
      }
      return known;
    };
    for (const page of pages) {
      for (const { tagName, properties } of elements(pageOf(read(page)), () => true)) {
        const references = [
          properties.href,
          properties.src,
          ...String(properties.srcSet ?? "")
            .split(/,\s+/)
            .map((one) => one.trim().split(" ")[0]),
        ];
        for (const reference of references) {
          if (typeof reference !== "string" || reference === "" || reference.startsWith("data:")) continue;
          const url = new URL(reference, origin + page);
          if (url.origin !== origin) continue;
          if (answer(site, url.pathname) === undefined) broken.push(`${page}: <${tagName}> ${reference}`);
          else if (
            tagName === "a" &&
            url.hash !== "" &&
            !idsOf(url.pathname).has(decodeURIComponent(url.hash.slice(1)))
          ) {
            broken.push(`${page}: ${reference} names no part of that page`);
          }
        }
      }
    }
    assert.deepEqual([...new Set(broken)], []);
  });

  test("keeps every page to a policy without unsafe words, and carries no style or handler in an attribute", () => {
    for (const address of pages) {
      const tree = pageOf(read(address));
      const policy = elements(
        tree,
        ({ properties }) => String(properties.httpEquiv ?? "").toLowerCase() === "content-security-policy",
      )[0];
      const content = String(policy?.properties.content ?? "");
      assert.match(content, /^default-src 'none'/, address);
      assert.doesNotMatch(content, /unsafe/, address);
      const loose = elements(tree, ({ properties }) =>
        Object.keys(properties).some((name) => name === "style" || /^on[A-Z]/.test(name)),
      );
      assert.deepEqual(
        loose.map(({ tagName }) => tagName),
        [],
        address,
      );
    }
  });
});
