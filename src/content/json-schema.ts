import * as z from "zod";
import { authorSchema, type Kind, schemas } from "./schema.ts";

/** The short forms of a date that an author may write, and the canonical one. */
const written = "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?)?$";

/**
 * The JSON Schema of a kind's front matter, for completion and checks in an editor. It takes what an author may
 * write in canonical form: dates in short, an author's name alone, tags with commas between them.
 */
export function jsonSchemaOf(kind: Kind): Record<string, unknown> {
  const schema: Record<string, unknown> = z.toJSONSchema(schemas[kind], {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.format === "date-time") {
        delete jsonSchema.format;
        jsonSchema.pattern = written;
      }
      if (zodSchema === authorSchema) {
        const whole = { ...jsonSchema };
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        jsonSchema.anyOf = [{ type: "string", minLength: 1 }, whole];
      }
      const { tags, authors } = jsonSchema.properties ?? {};
      for (const list of [tags, authors])
        if (typeof list === "object" && list.type === "array") {
          const { description, default: usual, ...items } = list;
          for (const key of Object.keys(list)) Reflect.deleteProperty(list, key);
          Object.assign(list, {
            description,
            default: usual,
            anyOf: [items, { type: "string", minLength: 1 }],
          });
        }
    },
  });
  // A post's date may stand in its file's name, and a title in the first heading.
  const required = Array.isArray(schema.required) ? schema.required.filter((name) => name !== "date") : [];
  return { ...schema, title: `The front matter of a ${kind.replace("-", " ")}`, required };
}
