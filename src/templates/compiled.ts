/**
 * The templates as functions, by name. None here: src/commands/compiled-templates.mjs puts them in this file's place
 * when the program is bundled. Where there are none, templates are read from their files and compiled when used.
 */
export const compiledTemplates: Readonly<Record<string, unknown>> = {};
