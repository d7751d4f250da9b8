/** Stands in for node:fs in the browser, where packages that name it never call it. */
export const readFileSync = undefined;
