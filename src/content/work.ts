import type { Kind } from "./schema.ts";
import type { Entry, Report } from "./yaml/value.ts";

/** A document while it is being made: its front matter as it came, and what has been made of it. */
export interface Work {
  readonly kind: Kind;
  readonly path: string;
  readonly body: string;
  /** The fields as they came, by canonical name or by the older name that shapes/ knows; empty ones left out. */
  readonly fields: ReadonlyMap<string, Entry>;
  /** The canonical fields made so far. */
  readonly data: Record<string, unknown>;
  /** Fields of which a problem has been reported already. */
  readonly failed: Set<string>;
  readonly report: Report;
}

/** Reads one or more older fields into canonical ones. */
export type Shape = (work: Work) => void;
