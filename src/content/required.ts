import { type Kind, schemas } from "./schema.ts";

const required = new Map(
  Object.entries(schemas).map(([kind, schema]) => [
    kind,
    new Set(
      Object.entries(schema.shape).flatMap(([name, field]) =>
        field.safeParse(undefined).success ? [] : [name],
      ),
    ),
  ]),
);

/** True for a field that a kind of content cannot do without. */
export function isRequired(kind: Kind, name: string): boolean {
  return required.get(kind)?.has(name) ?? false;
}
