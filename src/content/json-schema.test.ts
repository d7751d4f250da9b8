import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonSchemaOf } from "./json-schema.ts";
import { type Kind, schemas } from "./schema.ts";

test("each kind has a JSON Schema that names its fields and allows no others", () => {
  for (const [kind, { shape }] of Object.entries(schemas)) {
    const schema = jsonSchemaOf(kind as Kind);
    assert.deepEqual(Object.keys(Object(schema.properties)), Object.keys(shape));
    assert.equal(schema.additionalProperties, false);
    assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  }
});

test("a date may be short, an author a name alone, and tags one text", () => {
  const { date, authors, tags } = Object(jsonSchemaOf("post").properties);
  const pattern = new RegExp(date.pattern);
  for (const written of [
    "2022-06-12",
    "2022-06-12 12:00",
    "2022-06-12 12:00:00",
    "2022-06-12T12:00:00+01:00",
  ])
    assert.match(written, pattern);
  for (const written of ["12/06/2022", "2022-06", "soon"]) assert.doesNotMatch(written, pattern);
  assert.deepEqual(authors.anyOf[0].items.anyOf[0], { type: "string", minLength: 1 });
  assert.deepEqual(tags.anyOf[1], { type: "string", minLength: 1 });
  assert.deepEqual(jsonSchemaOf("post").required, ["title"]);
});
