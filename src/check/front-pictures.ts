import type { Problem } from "../content/problem.ts";
import type { AnyDocument } from "../content/schema.ts";
import { frontPicture } from "../markdown/front-picture.ts";
import type { Build } from "../site/build.ts";

/** The picture that front matter names, shown as its page shows it; what is wrong is told at the field. */
export function frontPictureProblems(build: Build, doc: AnyDocument): Problem[] {
  if (doc.kind !== "post" && doc.kind !== "page") return [];
  const { image, imageAlt } = doc.data;
  if (image === undefined) return [];
  const { problems } = build.body(doc, { markdown: frontPicture(image, imageAlt) });
  return problems.map((problem) => ({
    ...problem,
    ...(doc.places.image ?? { line: 1, column: 1 }),
    ...(problem.rule === "image-alt" && { remedy: "Write what it shows in the field imageAlt." }),
  }));
}
