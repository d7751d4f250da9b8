import type { Problem } from "../content/problem.ts";
import type { AnyDocument } from "../content/schema.ts";
import { frontPicture } from "../markdown/front-picture.ts";

/** The picture that a document's front matter names, as Markdown; undefined where it names none. */
export function frontPictureOf(doc: AnyDocument): string | undefined {
  if (doc.kind !== "post" && doc.kind !== "page") return undefined;
  const { image, imageAlt } = doc.data;
  return image === undefined ? undefined : frontPicture(image, imageAlt);
}

/** What is wrong with that picture, told at its field and in a field's words. */
export function atItsField(problems: readonly Problem[], { places }: AnyDocument): Problem[] {
  const place = places.image ?? { line: 1, column: 1 };
  return problems.map((problem) => ({
    ...problem,
    ...place,
    ...(problem.rule === "image-alt" && { remedy: "Write what it shows in the field imageAlt." }),
  }));
}
