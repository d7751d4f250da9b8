import type { Step } from "../repair.ts";
import { addClasses, classesOf, elementsOf, isElement } from "../tree.ts";

/** A figure with a picture is NHS.UK frontend's; a picture elsewhere is as wide as its text at most. */
export const figures: Step = (tree) => {
  for (const figure of elementsOf(tree, (found) => isElement(found, "figure"))) {
    const pictures = elementsOf(figure, (part) => isElement(part, "img"));
    if (pictures.length === 0) continue;
    addClasses(figure, "nhsuk-image");
    for (const picture of pictures) addClasses(picture, "nhsuk-image__img");
    for (const caption of elementsOf(figure, (part) => isElement(part, "figcaption"))) {
      addClasses(caption, "nhsuk-image__caption");
    }
  }
  for (const picture of elementsOf(tree, (found) => isElement(found, "img"))) {
    const hasPlace = classesOf(picture).some((name) =>
      // What only says how it looks (a border, a width) gives it no place.
      /^(?:nhsuk-(?:image|card|promo)__img|app-(?!html-))/.test(name),
    );
    if (!hasPlace) picture.properties.className = ["app-image", ...classesOf(picture)];
  }
};
