/* npm run statistics: counts the organisations' public repositories again from GitHub, and rewrites the data file. */
import { optionsFrom } from "../site/options.ts";
import { refreshStatistics } from "../statistics/count/refresh.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

export const ended = runCommand(async () => {
  const { values } = readOptions({ options: { "accept-fall": { type: "boolean", default: false } } });
  const root = process.cwd();
  const token = process.env.GITHUB_TOKEN;
  const { ok, words } = await refreshStatistics({
    root,
    apiUrl: apiUrlFrom(process.env.GITHUB_API_URL),
    ...(token !== undefined && { token }),
    month: optionsFrom(process.env, root).today.slice(0, 7),
    acceptFall: values["accept-fall"],
    out: process.stderr,
  });
  for (const line of words) (ok ? console.log : console.error)(line);
  return ok ? 0 : 1;
});

function apiUrlFrom(address = "https://api.github.com"): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, "");
  throw new UsageError(`GITHUB_API_URL is “${address}”; it is an address like https://api.github.com.`);
}
