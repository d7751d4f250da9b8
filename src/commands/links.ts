/* npm run links: asks for every link to another site, and writes what was found. For a schedule, not for an author. */
import { writeFileSync } from "node:fs";
import { askFor } from "../links/ask.ts";
import { gatherLinks } from "../links/gather.ts";
import { type Asked, linkReport } from "../links/report.ts";
import { inTurns } from "../site/in-turns.ts";
import { optionsFrom } from "../site/options.ts";
import { readOptions, runCommand } from "./run.ts";

export const ended = runCommand(async () => {
  const { values } = readOptions({ options: { report: { type: "string" } } });
  const links = await gatherLinks(optionsFrom(process.env, process.cwd()));
  const asked: Asked[] = [];
  await inTurns(8, links, async (link) => {
    asked.push({ ...link, answer: await askFor(link.url, fetch) });
  });
  asked.sort((a, b) => (a.url < b.url ? -1 : 1));
  const report = linkReport(asked);
  if (values.report !== undefined) writeFileSync(values.report, report);
  else if (report !== "") console.log(report);
  const broken = asked.filter(({ answer }) => answer.state === "broken").length;
  console.error(`${asked.length} links to other sites, ${broken} broken.`);
  return 0;
});
