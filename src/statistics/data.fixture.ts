import { existsSync, readFileSync } from "node:fs";
import { readOrganisations } from "../content/read-organisations.ts";
import { type Row, readData } from "./data.ts";
import { statisticsData } from "./statistics-data.ts";

/** The community's own data, for tests. */
export const rows: readonly Row[] =
  readData("static/open-repositories.csv", readFileSync("static/open-repositories.csv", "utf8")).value ?? [];

const path = "content/organisations.yaml";
export const organisations = existsSync(path)
  ? (readOrganisations(path, readFileSync(path, "utf8")).value ?? [])
  : [];

export const statistics = statisticsData(rows, organisations);
