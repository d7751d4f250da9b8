import { nhsukClasses } from "../nhsuk-classes.ts";
import type { Step } from "../repair.ts";
import { classesOf, elementsOf, setClasses } from "../tree.ts";

/** What a class of versions 2 to 9 is called in version 10; none where its component does without. */
const renamed: Readonly<Record<string, string>> = {
  "nhsuk-action-link__link": "nhsuk-action-link",
  "nhsuk-back-link__link": "nhsuk-back-link",
  "nhsuk-back-to-top": "",
  "nhsuk-back-to-top__link": "nhsuk-link",
  "nhsuk-body-lead": "nhsuk-body-l",
  "nhsuk-breadcrumb__backlink": "nhsuk-back-link",
  "nhsuk-breadcrumb__item": "nhsuk-breadcrumb__list-item",
  "nhsuk-card--care__heading": "nhsuk-card__heading",
  "nhsuk-card--care__heading-container": "nhsuk-card__heading-container",
  "nhsuk-card__content--feature": "",
  "nhsuk-card__content--primary": "",
  "nhsuk-card__content--secondary": "",
  "nhsuk-card__heading--feature": "",
  "nhsuk-hero-content": "nhsuk-hero__content",
  "nhsuk-hero__wrapper": "nhsuk-hero__content",
  "nhsuk-list-panel__box": "",
  "nhsuk-list-panel__box--with-label": "",
  "nhsuk-list-panel__item": "",
  "nhsuk-list-panel__link": "",
  "nhsuk-list-panel__list": "nhsuk-list nhsuk-list--border",
  "nhsuk-list-panel__list--with-label": "",
  "nhsuk-nav-a-z": "nhsuk-u-margin-bottom-4 nhsuk-u-margin-top-4",
  "nhsuk-nav-a-z__item": "nhsuk-u-margin-bottom-0 nhsuk-u-float-left nhsuk-u-margin-right-1",
  "nhsuk-nav-a-z__link": "nhsuk-u-font-size-22 nhsuk-u-padding-2 nhsuk-u-display-block",
  "nhsuk-panel--grey": "",
  "nhsuk-panel-group": "nhsuk-card-group",
  "nhsuk-panel-group__item": "nhsuk-card-group__item",
  "nhsuk-panel__title": "nhsuk-panel__heading",
  "nhsuk-promo-group": "nhsuk-card-group",
  "nhsuk-promo-group__item": "nhsuk-card-group__item",
  "nhsuk-promo__content": "",
  "nhsuk-promo__description": "nhsuk-card__description",
  "nhsuk-reading-width": "nhsuk-u-reading-width",
  "nhsuk-review-date": "",
  "nhsuk-table-responsive__heading": "nhsuk-table__heading",
  "nhsuk-u-secondary-text-color": "nhsuk-u-secondary-text-colour",
  "nhsuk-u-text-align-center": "nhsuk-u-text-align-centre",
};

/**
 * Classes of older versions take their new names; what NHS.UK frontend 10 does not know goes, and so do hooks
 * for scripts that the site does not have.
 */
export const classNames: Step = (tree, repair) => {
  const unknown = new Set<string>();
  for (const part of elementsOf(tree)) {
    const before = classesOf(part);
    if (before.length === 0) continue;
    const after = before.flatMap((name) =>
      Object.hasOwn(renamed, name) ? (renamed[name] ?? "").split(" ") : [name],
    );
    setClasses(
      part,
      after.filter((name) => {
        if (!name.startsWith("nhsuk-")) return !name.startsWith("js-");
        if (!nhsukClasses.has(name)) unknown.add(name);
        return nhsukClasses.has(name);
      }),
    );
  }
  const [first, ...others] = unknown;
  if (first === undefined) return;
  const shown = others.slice(0, 5).map((name) => `“${name}”`);
  const more =
    shown.length === 0
      ? ""
      : ` The same is true of ${shown.join(", ")}${others.length > 5 ? " and more" : ""}.`;
  const message = `NHS.UK frontend 10 has no class “${first}”, so it is left out.${more}`;
  repair.report("html-class", { message, remedy: "Take it out, or use a class of version 10." }, first);
};
