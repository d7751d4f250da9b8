import assert from "node:assert/strict";
import { test } from "node:test";
import { securityTxt } from "./security-txt.ts";

test("security.txt holds for a year from the build's day, and no contact can add a line", () => {
  const facts = {
    contacts: ["https://example.org/contact\nExpires: never"],
    url: "https://example.org/.well-known/security.txt",
    today: "2026-12-01",
  };
  assert.equal(
    securityTxt(facts),
    "Contact: https://example.org/contact Expires: never\nExpires: 2027-12-01T00:00:00Z\nPreferred-Languages: en\nCanonical: https://example.org/.well-known/security.txt\n",
  );
});
