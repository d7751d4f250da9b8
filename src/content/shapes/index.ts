import type { Kind } from "../schema.ts";
import type { Shape } from "../work.ts";
import { addressFromName, olderAddress } from "./address.ts";
import { olderAuthor } from "./author-fields.ts";
import { dateFromName, endBeforeStart } from "./moment.ts";
import { draftsFolder, olderStatus } from "./status.ts";
import { categoriesAsTags } from "./tags.ts";
import { titleFromHeading, titleFromName } from "./title.ts";

/** The older shapes of each kind, in the order in which they are read, after the fields that are canonical. */
export const olderShapes: Readonly<Record<Kind, readonly Shape[]>> = {
  post: [olderAuthor, categoriesAsTags, olderStatus, draftsFolder, olderAddress],
  page: [categoriesAsTags, olderStatus, draftsFolder, olderAddress],
  role: [olderStatus],
  person: [],
  event: [categoriesAsTags, olderStatus, endBeforeStart],
  "board-note": [olderStatus],
};

/** What a file says without front matter: its first heading, its name. */
export const unwritten: Readonly<Record<Kind, readonly Shape[]>> = {
  post: [titleFromHeading, dateFromName],
  page: [addressFromName, titleFromHeading, titleFromName],
  role: [titleFromHeading],
  person: [titleFromHeading],
  event: [titleFromHeading],
  "board-note": [],
};
