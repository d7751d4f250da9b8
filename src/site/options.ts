import { DateTime } from "luxon";
import type { SiteOptions } from "./model.ts";

/** What a build takes from its surroundings, read in one place so that everything below is told. */
export interface BuildOptions extends SiteOptions {
  /** The project's root, where `content/` and `src/` lie. */
  readonly root: string;
  /** Whether what is no page (search index, social pictures) is left out. */
  readonly onlyPages: boolean;
}

/** What is wrong with the surroundings, in a sentence for the terminal. */
export class OptionsError extends Error {}

/**
 * The options that the environment gives: `SOURCE_DATE_EPOCH` (seconds since 1970) for the build's day,
 * else today in London; `PATH_PREFIX` for a site in a sub-path.
 */
export function optionsFrom(env: NodeJS.ProcessEnv, root: string): BuildOptions {
  return {
    root,
    today: buildDay(env.SOURCE_DATE_EPOCH),
    prefix: pathPrefix(env.PATH_PREFIX),
    mode: env.SITE_MODE === "preview" ? "preview" : "build",
    onlyPages: env.SITE_ONLY === "pages",
  };
}

function buildDay(epoch: string | undefined): string {
  if (epoch === undefined || epoch === "") return DateTime.now().setZone("Europe/London").toISODate() ?? "";
  const day = /^\d{1,12}$/.test(epoch)
    ? DateTime.fromSeconds(Number(epoch), { zone: "Europe/London" }).toISODate()
    : null;
  if (day === null)
    throw new OptionsError(`SOURCE_DATE_EPOCH is “${epoch}”; it is a number of seconds since 1970.`);
  return day;
}

function pathPrefix(prefix = "/"): string {
  const path = `/${prefix.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(path)) {
    throw new OptionsError(`PATH_PREFIX is “${prefix}”; it is a path like /site/.`);
  }
  return path;
}
