import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { kindOf } from "../content/kinds.ts";
import { editorFiles } from "./files.ts";

const root = join(import.meta.dirname, "../..");
const files = editorFiles();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

function validatorOf(name: string) {
  return ajv.compile(JSON.parse(files.get(`schemas/${name}.json`) ?? ""));
}

function frontMatterOf(text: string): unknown {
  const found = /^---\n([\s\S]*?)^---$/m.exec(text);
  return found ? parse(found[1] ?? "") : undefined;
}

test("the files for editors are as the schemas make them: npm run schemas writes them anew", () => {
  for (const [path, text] of files) assert.equal(readFileSync(join(root, path), "utf8"), text, path);
});

test("the schemas accept the content that comes with the site", () => {
  const validators = new Map<string, ReturnType<typeof validatorOf>>();
  let seen = 0;
  for (const folder of ["content", "board_notes"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      const kind = kindOf(path);
      const data = kind && frontMatterOf(readFileSync(join(root, path), "utf8"));
      if (!kind || data === undefined) continue;
      const validate = validators.get(kind) ?? validatorOf(kind);
      validators.set(kind, validate);
      assert.ok(validate(data), `${path}: ${JSON.stringify(validate.errors)}`);
      seen++;
    }
  }
  assert.ok(seen > 0);
  const validate = validatorOf("site");
  assert.ok(
    validate(parse(readFileSync(join(root, "content/site.yaml"), "utf8"))),
    JSON.stringify(validate.errors),
  );
});

test("the schemas refuse what the check finds wrong in front matter", () => {
  const post = validatorOf("post");
  const good = { title: "A title", date: "2026-01-02", tags: ["python"] };
  assert.ok(post(good));
  for (const bad of [
    { ...good, titel: "A title" },
    { date: "2026-01-02" },
    { ...good, date: "2nd of January" },
    { ...good, slug: "a slug" },
    { ...good, draft: "perhaps" },
    { ...good, permalink: "no-slash" },
    { ...good, authors: [{ nmae: "Ada" }] },
  ])
    assert.ok(!post(bad), JSON.stringify(bad));
  const role = validatorOf("role");
  assert.ok(!role({ title: "A role", summary: "It helps.", time: "2 hours", responsibilities: [] }));
});
