/** The file with Eleventy's configuration, from the project's root: `.eleventy.ts`, or what launch.mjs made of it. */
export const configPath = process.env.SITE_CONFIGURATION ?? ".eleventy.ts";
