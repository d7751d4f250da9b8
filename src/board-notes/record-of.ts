import type { BoardNote } from "../site/model.ts";
import { type RecordReading, readRecord } from "./read-record.ts";
import type { BoardRecord } from "./record.ts";

// A note's document is a new one when its file changes, so what was read of it holds as long as it does.
const readings = new WeakMap<BoardNote["doc"], RecordReading>();

/** A note read as a meeting's record, with what is wrong; each note is read once. */
export function recordReading({ doc }: BoardNote): RecordReading {
  let reading = readings.get(doc);
  if (reading === undefined) {
    const fileDate = /(\d{4}-\d\d-\d\d)[^/]*$/.exec(doc.path)?.[1];
    const { title, date, chair } = doc.data;
    const fields = { ...(title && { title }), ...(date && { date }), ...(chair && { chair }) };
    reading = readRecord(doc.path, doc.body, doc.bodyLine, fileDate, fields);
    readings.set(doc, reading);
  }
  return reading;
}

/** A note as a meeting's record. */
export function recordOf(note: BoardNote): BoardRecord {
  return recordReading(note).record;
}
