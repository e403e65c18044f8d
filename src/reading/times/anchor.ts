import type { Report } from "../../text/report.ts";
import type { Anchor, Sentence } from "../document.ts";
import { wordsOf } from "../words.ts";
import { boundsOf, dayOfIso, isoDay } from "./days.ts";
import { readTimes } from "./times.ts";

/** A dateline this many days away from the publication is of another story (a year misread, an old report shown again). */
const STALE = 62;

/** The best publication date of the frame; a full day inside a month or year that stands before it in rank is preferred. */
const publishedOf = (report: Report): string | null => {
  const dates = report.frameDates.filter((d) => boundsOf(d.edtf) !== null && d.from !== "dateline");
  const best = dates[0] ?? report.frameDates.find((d) => boundsOf(d.edtf) !== null);
  if (!best) return null;
  const bounds = boundsOf(best.edtf) as { from: number; to: number };
  const inside = dates.find((d) => {
    const day = dayOfIso(d.edtf);
    return day !== null && day >= bounds.from && day <= bounds.to;
  });
  return (inside ?? best).edtf;
};

/** The day the dateline's words give, read beside the publication: "BAKU, April 4". */
const datelineDay = (report: Report, published: string | null): string | null => {
  const told = report.frameDates.find((d) => d.from === "dateline" && dayOfIso(d.edtf) !== null);
  if (told) return told.edtf;
  if (!report.dateline) return null;
  const words = wordsOf(report.dateline.date ?? report.body.slice(report.dateline.start, report.dateline.end));
  const line: Sentence = { index: 0, start: 0, end: words.text.length, first: 0, last: words.count, paragraph: 0, region: null };
  const day = published === null ? null : dayOfIso(published);
  const beside: Anchor = { day: day === null ? null : published, edtf: published, published: null };
  return readTimes(words, [line], beside).find((t) => t.from !== null && t.from === t.to)?.from ?? null;
};

/**
 * The day against which a report's relative times count: the dateline's ("BAKU, April 4" with 2024 from the envelope is 2024-04-04),
 * else the day of publication. Where only a month or year is known, `edtf` alone gives it.
 */
export const anchorOf = (report: Report): Anchor => {
  const published = publishedOf(report);
  const publishedDay = published !== null && dayOfIso(published) !== null ? published : null;
  const line = datelineDay(report, published);
  const lineDay = line === null ? null : dayOfIso(line);
  const bounds = published === null ? null : boundsOf(published);
  const apart = lineDay === null || bounds === null ? 0 : Math.max(bounds.from - lineDay, lineDay - bounds.to);
  const day = lineDay !== null && apart <= STALE ? isoDay(lineDay) : publishedDay;
  return { day, edtf: day ?? published, published: publishedDay };
};
