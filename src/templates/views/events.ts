import { formatDay, londonDate } from "../../content/dates.ts";
import { eventLd } from "../../feeds/json-ld.ts";
import { escapeHtml } from "../../markdown/html.ts";
import { builtIn, builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import { dayOf } from "../../site/days.ts";
import type { Event } from "../../site/model.ts";
import type { CardView, View } from "../view.ts";
import { unpublishedTags } from "./links.ts";

/** When an event is, in words: "5 March 2026, 2pm to 3:30pm", or "5 March 2026" where it has no times. */
export function eventTimes(event: Event): string {
  const [startDay, endDay] = [formatDay(dayOf(event.start)), formatDay(dayOf(event.end))];
  if (event.allDay) return startDay === endDay ? startDay : `${startDay} to ${endDay}`;
  const [start, end] = [timeOf(event.start), timeOf(event.end)];
  return startDay === endDay
    ? `${startDay}, ${start} to ${end}`
    : `${startDay}, ${start} to ${endDay}, ${end}`;
}

/** A time as the NHS writes it: 2pm, 2:30pm, midday, midnight. */
function timeOf(moment: string): string {
  const { hour, minute } = londonDate(moment);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? "midnight" : "midday";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** An event as a card. */
export function eventCard(build: Build, event: Event): CardView {
  const { title, summary, cancelled } = event.doc.data;
  const { unpublished } = event;
  const tag = cancelled ? { text: "Cancelled", colour: "red" } : unpublished && unpublishedTags[unpublished];
  return { title, href: build.href(event.url), when: eventTimes(event), summary, ...(tag && { tag }) };
}

/** All events: those to come, soonest first, and those past, latest first. */
export function eventsPage(build: Build): View {
  const { events, config } = build.site;
  const cards = (past: boolean) =>
    events.filter((event) => event.past === past).map((event) => eventCard(build, event));
  return {
    template: "pages/events.njk",
    head: { heading: builtInTitles.events, description: `Coming and past events of ${config.name}.` },
    data: { coming: cards(false), past: cards(true).reverse(), calendarUrl: build.href("/events.ics") },
  };
}

/** An event's own page. */
export function eventPage(build: Build, event: Event): View {
  const { data, path } = event.doc;
  const body = build.body(event.doc, { title: data.title });
  // Nobody can join what is over or does not take place.
  const link = data.link && !event.past && !data.cancelled && build.href(data.link);
  return {
    template: "pages/event.njk",
    head: {
      heading: data.title,
      description: data.summary,
      above: [{ title: builtInTitles.events, href: build.href(builtIn.events) }],
      features: body.features,
      path,
      jsonLd: [
        eventLd({
          title: data.title,
          url: build.absolute(event.url),
          siteUrl: build.absolute(builtIn.home),
          start: event.allDay ? dayOf(event.start) : event.start,
          end: event.allDay ? dayOf(event.end) : event.end,
          summary: data.summary,
          cancelled: data.cancelled,
          ...(data.place && { place: data.place }),
          ...(data.link && { link: data.link.startsWith("/") ? build.absolute(data.link) : data.link }),
        }),
      ],
      ...(event.unpublished && { unpublished: event.unpublished }),
    },
    data: {
      event: data,
      past: event.past,
      body: body.html,
      calendarUrl: build.href(event.url.replace(/\/$/, ".ics")),
      facts: [
        { key: { text: "When" }, value: { text: eventTimes(event) } },
        ...(data.place ? [{ key: { text: "Where" }, value: { text: data.place } }] : []),
        ...(link
          ? [
              {
                key: { text: "How to join" },
                value: { html: `<a href="${escapeHtml(link)}">Book or join</a>` },
              },
            ]
          : []),
      ],
    },
  };
}
