import { iconPaths } from "../html/nhsuk-icons.ts";

/** An icon as nhsuk-frontend 10 draws it (macros/icon.njk), hidden from assistive technology. */
export function icon(name: "arrow-right-circle" | "chevron-right-circle" | "cross" | "tick"): string {
  const paths = (iconPaths[name] ?? []).map((path) => `<path d="${path}"/>`);
  return (
    `<svg class="nhsuk-icon nhsuk-icon--${name}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ` +
    `width="16" height="16" focusable="false" aria-hidden="true">${paths.join("")}</svg>`
  );
}
