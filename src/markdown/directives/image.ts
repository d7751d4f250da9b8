import { attributes, classNames } from "../html.ts";
import type { Directive } from "./directive.ts";

const widths = new Set(["full", "three-quarters", "two-thirds", "one-half", "one-third", "one-quarter"]);

/** Image with a caption: https://service-manual.nhs.uk/design-system/components/images */
export const image: Directive = {
  name: "image",
  example: '::image[The caption](images/board.png){alt="What the picture shows"}',
  render(use) {
    const { src = use.attributes.href ?? "", width = "" } = use.attributes;
    if (src === "") {
      use.complain({
        rule: "directive-use",
        message: "“::image” does not say which picture.",
        remedy: `Write its address in round brackets: “${image.example}”.`,
      });
      return `<p>${use.titleHtml}</p>\n${use.render()}`;
    }
    if (use.attributes.alt === undefined) {
      use.complain({
        rule: "image-alt",
        message: `The picture “${src}” has no words that say what it shows.`,
        remedy: 'Add them: alt="A line that rises from 1 to 1,200". For mere decoration write alt="".',
      });
    }
    const open = attributes({
      class: classNames("nhsuk-image", widths.has(width) && `nhsuk-u-width-${width}`, ...use.classes),
      id: use.id,
    });
    const caption = `${use.titleHtml}${use.body.length > 0 ? use.render() : ""}`;
    return (
      `<figure${open}>\n${use.image(src, use.attributes.alt ?? "", "nhsuk-image__img")}\n` +
      `${caption === "" ? "" : `<figcaption class="nhsuk-image__caption">${caption}</figcaption>\n`}</figure>\n`
    );
  },
};
