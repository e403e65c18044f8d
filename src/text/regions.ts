import { isBoilerplate } from "./boilerplate.ts";
import { datelineAt } from "./dateline.ts";
import { dayLines } from "./day-lines.ts";
import { datesIn, withinWords } from "./frame-dates.ts";
import { isTown } from "./lone-places.ts";
import type { Dateline, FrameDate, Region } from "./report.ts";

const ENVELOPE = /^date (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s)/;

const CAPTION = /^(?:(?:\w+ )?photo(?:graph)?\s*:|picture\s*:|photo \w+$|image\s*:|\(photo)/i;
const BYLINE = /^(?:by|from)\s+(?:our|the|a|staff|\p{Lu})[^.!?]{0,70}$/iu;

const lines = (body: string): { start: number; end: number; text: string }[] => {
  const out: { start: number; end: number; text: string }[] = [];
  let at = 0;
  for (const text of body.split("\n\n")) {
    out.push({ start: at, end: at + text.length, text });
    at += text.length + 2;
  }
  return out;
};

/** "- the ambassador of Peru;", "9.30, the envoy of Peru": one of a list. */
const LISTED = /^(?:[-–—*•·▪◦]\s|\d{1,2}[.:h]\d\d\b|\d{1,2}[.)]\s)|[;,]$/;

/** A ministry's heading says what its text is before what it is about: "No: 54, 6 March 2022, Press Release Regarding the Visit of". */
const FORMAL =
  /^(?:no\.?\s*[:.]?\s*\d[^,]{0,12},\s*(?:\d{1,2} \p{Lu}\p{L}+ \d{4},?\s*)?)?(?:joint )?(?:press release|press statement|information|statement|communiqu[eé]|readout|(?:official |working )?visit|participation|(?:telephone|phone) (?:conversation|call)|meeting) (?:regarding|concerning|on|about|of|by|with|between)\b/iu;
/** A headline: one short line without a full stop, before the telling begins; with full titles it is longer. */
const titleLike = (text: string): boolean =>
  text.length > 8 &&
  !LISTED.test(text) &&
  (text.length < 170 || (text.length < 400 && FORMAL.test(text))) &&
  !/[.!?]["”’]?$/.test(text) &&
  /\p{L}{3}/u.test(text) &&
  text.split(/\s+/).length >= 2 &&
  (!/^\(/.test(text) || OF_SERIES.test(text));
/** "(LEAD) Leaders meet", "(2nd LD) Leaders meet": which version of a wire's story it is. */
const OF_SERIES = /^\((?:\d\p{L}{2} )?\p{Lu}{2,9}\) /u;
/** "The President received today:" opens the list below it. */
const listBelow = (text: string, next: string): boolean =>
  text.endsWith(":") && (LISTED.test(next) || (text.length > 30 && !/[.!?]["”’]?$/.test(next)));
const dateLine = (text: string): boolean => {
  if (text.length >= 130) return false;
  const found = datesIn(text, 0, Math.min(text.length, 260));
  if (!found[0] || withinWords(text, found[0].start)) return false;
  // Little else than a date: a line with a clause in it is told, not framed.
  const small = text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu) ?? [];
  return small.length < 5 && !(/[.!?]$/.test(text) && text.split(/\s+/).length > 9);
};
/** "* Home", "Menu": a page's own word before its headline. */
const crumb = (text: string): boolean => /^(?:[*•–-]\s+\p{L}[\p{L} ]{0,22}|\p{L}[\p{L} ]{0,7})$/u.test(text);
/** Full stops of what is shortened before a name end no sentence: "H.E. Mr. Hakan Fidan". */
const SHORTENED = /\b(?:H\.E|H\.H|H\.M|H\.R\.H|Mr|Mrs|Ms|Dr|Prof|Hon|Amb|Gen)\./g;
const telling = (text: string): boolean => text.length > 90 && /[.!?]["”’)]?(?:\s|$)/.test(text.replace(SHORTENED, ""));

export interface Frame {
  readonly regions: readonly Region[];
  readonly dateline: Dateline | null;
  readonly envelope: FrameDate | null;
  /** Where the telling begins. */
  readonly headEnd: number;
  /** Where the lines begin that head a day of a diary or chronicle. */
  readonly days: ReadonlySet<number>;
}

/** The list of links that ends a page: short lines without full stops, to the end, after a heading that says so. */
const listTail = (all: readonly { text: string }[]): number => {
  let from = all.length;
  for (let i = all.length - 1; i > 0; i--) {
    const text = (all[i] as { text: string }).text;
    if (isBoilerplate(text)) {
      from = i;
      continue;
    }
    if (telling(text) || /[.!?]["”’)]?$/.test(text)) break;
  }
  return from;
};

/** Cuts the frame of a report from its telling. */
export const frameOf = (body: string): Frame => {
  const regions: Region[] = [];
  let envelope: FrameDate | null = null;
  const env = ENVELOPE.exec(body);
  const offset = env ? env[0].length + (/^\s/.test(body.slice(env[0].length)) ? 1 : 0) : 0;
  if (env) {
    envelope = { edtf: env[1] as string, span: { start: 0, end: env[0].length }, from: "envelope" };
    regions.push({ kind: "envelope", start: 0, end: env[0].length });
  }
  const all = lines(body)
    .map((l) =>
      l.start < offset
        ? { start: Math.min(offset, l.end), end: l.end, text: body.slice(Math.min(offset, l.end), l.end).trim() }
        : l,
    )
    .filter((l) => l.text.length > 0);
  const tail = listTail(all);
  const days = dayLines(all);
  let dateline: Dateline | null = null,
    headEnd = body.length,
    told = false,
    // A head's place and day, "Harbour Lights, 3 May 2021", give way to the dateline that the telling itself begins with.
    ofHead = false;
  all.forEach((l, n) => {
    if (n >= tail && n > 0) {
      regions.push({ kind: "boilerplate", start: l.start, end: l.end });
      return;
    }
    if (CAPTION.test(l.text)) {
      regions.push({ kind: "caption", start: l.start, end: l.end });
      return;
    }
    // "Lima, Peru | 8 May 2024 | Foreign affairs": a head's own line, not a list of links.
    if (isBoilerplate(l.text) && (told || !datelineAt(body, l.start)?.date)) {
      regions.push({ kind: "boilerplate", start: l.start, end: l.end });
      return;
    }
    if (!told && days.has(n)) {
      told = true;
      headEnd = Math.min(headEnd, l.start);
      return;
    }
    if (!told) {
      const found = dateline && !ofHead ? null : datelineAt(body, l.start);
      if (found && !ofHead && l.end - found.end < 40 && !telling(body.slice(found.end, l.end))) {
        // A dateline on a line of its own.
        dateline = found;
        ofHead = true;
        regions.push({ kind: "dateline", start: l.start, end: l.end });
        return;
      }
      // "Ana Lopez | 8.05.2024", and below it "LIMA": the town tells more than whoever wrote.
      if (found && dateline && isTown(found.place ?? "") && !isTown(dateline.place ?? "") && l.end - found.end < 40) {
        dateline = found;
        regions.push({ kind: "dateline", start: l.start, end: l.end });
        return;
      }
      if (found && (!ofHead || telling(body.slice(found.end, l.end)))) {
        dateline = found;
        regions.push({ kind: "dateline", start: found.start, end: found.end });
        told = true;
        headEnd = Math.min(headEnd, found.end);
        return;
      }
      if ((dateLine(l.text) && !FORMAL.test(l.text)) || (/^(?:no|ref)\s*[:.]?\s*\d/i.test(l.text) && l.text.length < 60)) {
        regions.push({ kind: "byline", start: l.start, end: l.end });
        return;
      }
      if (BYLINE.test(l.text) && l.text.length < 80) {
        regions.push({ kind: "byline", start: l.start, end: l.end });
        return;
      }
      const opensList = listBelow(l.text, all[n + 1]?.text ?? "");
      if (!telling(l.text) && titleLike(l.text) && !opensList && n < 8 && n < all.length - 1) {
        regions.push({ kind: "title", start: l.start, end: l.end });
        return;
      }
      if (crumb(l.text) && n < 8 && n < all.length - 1) {
        regions.push({ kind: "boilerplate", start: l.start, end: l.end });
        return;
      }
      told = true;
      headEnd = Math.min(headEnd, l.start);
      // A headline run together with its text: "... settle on a truce Bangui (AFP) May 4, 2009 Two camps ..."
      const inner = dateline ? null : innerDateline(body, l.start, Math.min(l.end, l.start + 200));
      if (inner) {
        dateline = inner;
        if (inner.start > l.start) regions.push({ kind: "title", start: l.start, end: inner.start });
        regions.push({ kind: "dateline", start: inner.start, end: inner.end });
      }
      return;
    }
    if (l.text.length >= 70 || days.has(n)) return;
    if (/^\(?[\p{L} ]{2,30}\)$/u.test(l.text) || /^[\p{Lu}][\w.]{2,20}\.[A-Z][a-z]$/u.test(l.text))
      regions.push({ kind: "byline", start: l.start, end: l.end });
    else if (n > all.length - 4 && dateLine(l.text)) {
      // "Lima, 8 May 2024" below a readout.
      const foot = dateline ? null : datelineAt(body, l.start);
      const whole = foot?.date && !foot.date.startsWith("--") && l.end - foot.end < 3;
      if (whole) dateline = foot;
      regions.push({ kind: whole ? "dateline" : "byline", start: l.start, end: l.end });
    }
  });
  return {
    regions: regions.sort((a, b) => a.start - b.start),
    dateline,
    envelope,
    headEnd,
    days: new Set([...days].map((n) => (all[n] as { start: number }).start)),
  };
};

/** A dateline ends within so many units of its beginning. */
const DATELINE = 160;

/** One with its agency, which only a bracket or a stroke tells, and its day. */
const innerDateline = (body: string, from: number, to: number): Dateline | null => {
  const part = body.slice(from, to + DATELINE);
  if (!/[(/]/.test(part) || !/\d/.test(part)) return null;
  for (let i = from; i < to; i++) {
    if (i > from && body[i - 1] !== " ") continue;
    if (!/\p{Lu}/u.test(body[i] as string)) continue;
    const found = datelineAt(body, i);
    if (found && found.date !== null && found.agency !== null) return found;
  }
  return null;
};
