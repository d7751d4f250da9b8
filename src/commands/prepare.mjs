/*
 * Run by npm at the end of an install: makes the program, styles and scripts, so that the first preview shows its
 * page at once. What goes wrong here is left to the command that needs it, which says so.
 */
process.argv = [process.argv[0] ?? "node", "", "prepare"];
await import("./launch.mjs").catch(() => undefined);
