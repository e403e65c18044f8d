import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { engagementWords, whereWords } from "../../answers/words.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { dayAfter, daysOf } from "../days.ts";
import { engagements, iri, permalink, type Source } from "../source.ts";
import { tellingWords } from "../telling-words.ts";

const STATUS: Readonly<Record<RecordEngagement["status"], ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  earlier: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  denied: ICalEventStatus.CANCELLED,
};

const calendar = () =>
  new ICalCalendar({
    name: "Chancery",
    prodId: { company: "chancery", product: "record", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** When the entry last got its shape: the newest report's publication; a day that is never the day of the export. */
const stampOf = (e: RecordEngagement, first: string): Date => {
  const published = e.reports
    .flatMap((r) => r.published ?? [])
    .sort()
    .at(-1);
  const known = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(known) ? day(first) : new Date(known);
};

/** One engagement as iCalendar; null where it is not known to the day: a calendar has no "some day in July". */
const entryOf = (source: Source, e: RecordEngagement): string | null => {
  const days = daysOf(e.when);
  if (days === null) return null;
  const sheet = calendar();
  sheet.createEvent({
    id: `${e.id}@chancery`,
    start: day(days.first),
    end: day(dayAfter(days.last)),
    allDay: true,
    stamp: stampOf(e, days.first),
    sequence: Math.max(0, e.history.length - 1),
    status: STATUS[e.status],
    summary: engagementWords(e),
    description: [tellingWords(source, e).sentence, ...e.reports.map((r) => r.url ?? r.source), iri(source, e.id)].join("\n"),
    ...(e.where ? { location: whereWords(e) } : {}),
    ...(e.where?.lat != null && e.where.lon != null && e.where.place
      ? { location: { title: whereWords(e), geo: { lat: e.where.lat, lon: e.where.lon } } }
      : {}),
    ...(source.base ? { url: permalink(source, e.id) } : {}),
    categories: [{ name: e.kind }],
  });
  const whole = sheet.toString();
  return whole.slice(whole.indexOf("BEGIN:VEVENT"), whole.lastIndexOf("END:VEVENT")).concat("END:VEVENT\r\n");
};

/** An iCalendar file (RFC 5545) of the engagements known to the day, all-day events, written one by one. */
export function* iCalendar(source: Source): Generator<string> {
  const frame = calendar().toString();
  const end = frame.lastIndexOf("END:VCALENDAR");
  yield frame.slice(0, end);
  for (const e of engagements(source)) {
    const entry = entryOf(source, e);
    if (entry === null) source.leftOut?.("no day");
    else yield entry;
  }
  yield "END:VCALENDAR\r\n";
}
