import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import { DateTime } from "luxon";
import { type CalendarEvent, type CalendarInfo, calendar } from "./calendar.ts";

const info: CalendarInfo = {
  name: "Town, Coders",
  siteUrl: "https://example.org/town/",
  stamp: "2026-01-01T00:00:00Z",
};
const event: CalendarEvent = {
  slug: "show-and-tell",
  title: "Show and tell",
  start: "2026-03-05T14:00:00Z",
  end: "2026-03-05T15:30:00Z",
  place: "Online",
  url: "https://example.org/town/events/show-and-tell/",
  link: "https://book.example/1",
  summary: "People show; others see.",
  tags: ["Python", "R, too"],
  cancelled: false,
};

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) =>
  read(text)
    .getAllSubcomponents("vevent")
    .map((found) => new ICAL.Event(found));

test("an event without times is one of days, in the day's own words", () => {
  const days = {
    ...event,
    start: "2026-06-05T00:00:00+01:00",
    end: "2026-06-06T00:00:00+01:00",
    allDay: true,
  };
  assert.match(calendar(info, [days]), /\r\nDTSTART;VALUE=DATE:20260605\r\nDTEND;VALUE=DATE:20260607\r\n/);
  const { end: _, ...one } = days;
  const [found] = events(calendar(info, [one]));
  assert.deepEqual([found?.startDate.toString(), found?.endDate.toString()], ["2026-06-05", "2026-06-06"]);
});

test("an event is written with UTC times, escaped text and lines of at most 75 octets", () => {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//example.org//Events//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "NAME:Town\\, Coders",
    "X-WR-CALNAME:Town\\, Coders",
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "BEGIN:VEVENT",
    "UID:event-show-and-tell@example.org",
    "DTSTAMP:20260101T000000Z",
    "SEQUENCE:0",
    "DTSTART:20260305T140000Z",
    "DTEND:20260305T153000Z",
    "SUMMARY:Show and tell",
    "DESCRIPTION:People show\\; others see.\\n\\nhttps://book.example/1\\n\\nhttps://",
    " example.org/town/events/show-and-tell/",
    "LOCATION:Online",
    "URL:https://example.org/town/events/show-and-tell/",
    "CATEGORIES:Python,R\\, too",
    "STATUS:CONFIRMED",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  assert.equal(calendar(info, [event]), lines.join("\r\n"));
});

test("an event keeps its hour in London on both sides of each clock change", () => {
  // 2026: clocks go forward on 29 March and back on 25 October, both at 01:00 UTC.
  for (const local of [
    "2026-03-28T14:00",
    "2026-03-29T00:30",
    "2026-03-29T02:30",
    "2026-10-24T14:00",
    "2026-10-25T14:00",
  ]) {
    const start = DateTime.fromISO(local, { zone: "Europe/London" }).toISO() ?? "";
    const [found] = events(calendar(info, [{ ...event, start, end: "" }]));
    const shown = DateTime.fromJSDate(found?.startDate.toJSDate() ?? new Date(0), { zone: "Europe/London" });
    assert.equal(shown.toFormat("yyyy-MM-dd'T'HH:mm"), local);
    assert.equal(found?.duration.toSeconds(), 3600);
  }
});

test("a cancelled event keeps its id and takes the place of what calendars have", () => {
  const [before] = events(calendar(info, [event]));
  const [after] = events(calendar(info, [{ ...event, cancelled: true }]));
  assert.equal(after?.uid, before?.uid);
  assert.deepEqual([before?.sequence, after?.sequence], [0, 1]);
  assert.equal(after?.component.getFirstPropertyValue("status"), "CANCELLED");
});

test("without an end, or with one before the start, an event lasts an hour", () => {
  const { end: _, ...endless } = event;
  for (const lasting of [endless, { ...event, end: "2026-03-05T13:00:00Z" }]) {
    assert.equal(events(calendar(info, [lasting]))[0]?.duration.toSeconds(), 3600);
  }
});

test("a calendar without events is still a calendar", () => {
  const found = read(calendar(info, []));
  assert.deepEqual(
    found.getAllSubcomponents().map((component) => component.name),
    ["vtimezone"],
  );
});

test("no field can break out of its line", () => {
  const title = "A\r\nEND:VEVENT\nBEGIN:VEVENT\rSUMMARY:B; c, d\\ \u2028e";
  const text = calendar(info, [
    { ...event, title, place: title, url: "https://a.org/\r\nX:1", tags: [title] },
  ]);
  assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, 1);
  const [found] = events(text);
  assert.equal(found?.summary, "A\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:B; c, d\\ \ne");
  assert.equal(found?.component.getFirstPropertyValue("url"), "https://a.org/X:1");
});

test("any text in any field gives one event with that title, in lines that are not too long", () => {
  const text = fc.string({ unit: "binary", maxLength: 120 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const any: CalendarEvent = {
        ...event,
        slug: b,
        title: a,
        place: b,
        summary: b,
        url: b,
        link: a,
        tags: [a, b],
      };
      const written = calendar({ ...info, name: b }, [any]);
      for (const line of written.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75);
      assert.doesNotMatch(written, /[^\P{Cc}\r\n\t]|\r(?!\n)|(?<!\r)\n/u);
      const [found, ...others] = events(written);
      assert.equal(others.length, 0);
      const shown = a.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, "");
      assert.equal(found?.summary ?? "", shown);
    }),
    { seed: 1 },
  );
});
