/* npm run doctor: what is wrong with a machine, and what to type next. doctor.mjs has seen to Node and tsx. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as check from "../doctor/checks.ts";
import { readOptions, runCommand } from "./run.ts";

export const ended = runCommand(async () => {
  readOptions({ options: {} });
  const root = process.cwd();
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const findings: check.Finding[] = [
    check.checkNode(process.version, engines.node),
    check.checkInstall(root),
    await check.checkPort(process.env.PORT),
    await check.checkBrowser(),
    check.checkLineEnds(root),
    check.checkDisk(root),
    check.checkGit(),
    await check.checkPictures(),
  ];
  for (const { well, says, type } of findings) {
    console.log(`${well ? "well " : "WRONG"}  ${says}`);
    if (type) console.log(`       Type: ${type}`);
  }
  const wrong = findings.filter(({ well }) => !well).length;
  console.log(wrong === 0 ? "\nNothing is wrong. Type: npm start" : `\n${wrong} to put right.`);
  return wrong === 0 ? 0 : 1;
});
