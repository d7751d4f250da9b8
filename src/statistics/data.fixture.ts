import { existsSync, readFileSync } from "node:fs";
import { readOrganisations } from "../content/read-organisations.ts";
import { organisationsFile, statisticsFile } from "../site/named-files.ts";
import { type Row, readData } from "./data.ts";
import { statisticsData } from "./statistics-data.ts";

/** The community's own data, for tests. */
export const rows: readonly Row[] =
  readData(statisticsFile, readFileSync(statisticsFile, "utf8")).value ?? [];

export const organisations = existsSync(organisationsFile)
  ? (readOrganisations(organisationsFile, readFileSync(organisationsFile, "utf8")).value ?? [])
  : [];

export const statistics = statisticsData(rows, organisations);
