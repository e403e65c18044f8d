import { LETTERS, SMALL } from "./letters.ts";
import { isoDay, MONTH, monthNumber } from "./months.ts";
import type { FrameDate } from "./report.ts";

export interface FoundDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

const pad = (n: string): number => Number.parseInt(n, 10);
/** A year written short: "24" is 2024, "98" is 1998. */
const yearOf = (n: string): number => (n.length === 4 ? pad(n) : pad(n) + (pad(n) < 50 ? 2000 : 1900));
/** Between the parts of a date with a month's name: "8 May", "8. May", "8th of May", "8-May". */
const TO_MONTH = "(?:st|nd|rd|th)?(?:\\.?\\s*|\\s+of\\s+|-)";
const PATTERNS: readonly { readonly re: RegExp; readonly day: (m: RegExpExecArray) => string | null }[] = [
  {
    re: new RegExp(`\\b(\\d{1,2})${TO_MONTH}(${MONTH})(?:\\.?,?\\s+|-)(\\d{4}|(?<=-)\\d{2})\\b`, "gi"),
    day: (m) => isoDay(yearOf(m[3] as string), monthNumber(m[2] as string), pad(m[1] as string)),
  },
  // "26 Aug 15 / 17:20": a year of two figures before an hour.
  {
    re: new RegExp(
      `\\b(\\d{1,2})${TO_MONTH}(${MONTH})\\.?\\s+['’]?(\\d{2})(?=,?\\s{0,2}[/|–—-]?\\s{0,2}\\d{1,2}[:.]\\d{2}\\b)`,
      "gi",
    ),
    day: (m) => isoDay(yearOf(m[3] as string), monthNumber(m[2] as string), pad(m[1] as string)),
  },
  {
    re: new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(\\d{4})\\b`, "gi"),
    day: (m) => isoDay(pad(m[3] as string), monthNumber(m[1] as string), pad(m[2] as string)),
  },
  {
    re: /\b(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)/g,
    day: (m) => isoDay(pad(m[1] as string), pad(m[2] as string), pad(m[3] as string)),
  },
  // Day first; month first only where the first number cannot be a month's second reading.
  {
    re: /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/g,
    day: (m) =>
      isoDay(pad(m[3] as string), pad(m[2] as string), pad(m[1] as string)) ??
      isoDay(pad(m[3] as string), pad(m[1] as string), pad(m[2] as string)),
  },
  // "08.05.24", "08/05/24": two figures each.
  {
    re: /(?<![\d.:/])(\d{2})([./])(\d{2})\2(\d{2})(?![\d.:/])/g,
    day: (m) => isoDay(yearOf(m[4] as string), pad(m[3] as string), pad(m[1] as string)),
  },
];

const DIGIT = /\d/;
/** Full dates in a stretch of text, in order. */
export const datesIn = (text: string, from: number, to: number): FoundDate[] => {
  const out: FoundDate[] = [];
  const part = text.slice(from, to);
  if (!DIGIT.test(part)) return out;
  for (const { re, day } of PATTERNS) {
    re.lastIndex = 0;
    for (let m = re.exec(part); m; m = re.exec(part)) {
      const edtf = day(m);
      const start = from + m.index,
        end = start + m[0].length;
      if (edtf && !out.some((o) => o.start < end && start < o.end)) out.push({ edtf, start, end });
    }
  }
  return out.sort((a, b) => a.start - b.start);
};

/** "05/08/2024" is 8 May where the dateline says "May 8": the month first, as the outlet writes it. */
export const withDateline = (dates: readonly FrameDate[], body: string, line: string | null): readonly FrameDate[] =>
  dates.map((d) => {
    const turned = `${d.edtf.slice(0, 4)}-${d.edtf.slice(8)}-${d.edtf.slice(5, 7)}`;
    const figures = d.span !== null && /^\d{1,2}[./-]\d{1,2}[./-]\d/.test(body.slice(d.span.start, d.span.end));
    return figures && line?.slice(-5) === turned.slice(5) ? { ...d, edtf: turned } : d;
  });

const dated = (f: FoundDate, from: FrameDate["from"]): FrameDate => ({
  edtf: f.edtf,
  span: { start: f.start, end: f.end },
  from,
});

const LABELLED =
  /^(?:(?:First )?Published|Publication|Last|Updated|Posted|Released?|Issued|Date|Created|Written|Added|Uploaded|Submitted|Registration date|Statement|Bulletin|Communiqu[eé]|Readout|Newsletter|Dispatch|Press (?:release|statement|note|communiqu[eé]))(?!\p{L})/iu;
const BETWEEN = "\\s+(?:[A-Z][a-z]+day,?\\s+)?(?:the\\s+)?$";
const AFTER_PREPOSITION = new RegExp(
  `(?:^|[^${LETTERS}])(?:on|in|of|from|since|by|for|to|until|before|after|between|and|dated)${BETWEEN}`,
  "i",
);
const AFTER_WORD = new RegExp(`(?:^|[^${LETTERS}])[${SMALL}]+${BETWEEN}`);

/** True for a date that a clause leads to ("will arrive on 3 May 2021"), unless the clause is a label ("Published on 3 May 2021"). */
export const withinWords = (line: string, at: number): boolean =>
  !LABELLED.test(line) && AFTER_PREPOSITION.test(line.slice(Math.max(0, at - 40), at));

const LABEL =
  /\b(?:Published|Last Updated|Updated?|Posted|Issued|Released|Created|Written|Added|Uploaded|Date)\s{0,3}(?:on|at|:)?\s{0,2}(?:\p{Lu}\p{Ll}{2,8},?\s)?/giu;
/** A label's own words, and how far behind their beginning a date has its first figure at most: looked for first, since most reports have none. */
const LABELS = /published|date|posted|issued|released|created|written|added|uploaded/i;
const REACH = 75;
const LONGEST = 9;
const FIGURES = /\d+/g;
const mayBeLabelled = (part: string): boolean => {
  FIGURES.lastIndex = 0;
  for (let seen = 0; FIGURES.test(part); seen = FIGURES.lastIndex)
    if (LABELS.test(part.slice(Math.max(0, seen - LONGEST, FIGURES.lastIndex - REACH), FIGURES.lastIndex))) return true;
  return false;
};
/** How far from either end of a report its labelled dates are looked for, and how many are. */
const HEAD = 4000,
  TAIL = 2000,
  MOST = 8;

/** "Published: 17 June 2021" and its like, near the beginning or the end. */
const labelled = (body: string): FrameDate[] => {
  const out: FrameDate[] = [];
  const parts: readonly (readonly [number, number])[] =
    body.length <= HEAD + TAIL
      ? [[0, body.length]]
      : [
          [0, HEAD],
          [body.length - TAIL, body.length],
        ];
  for (const [from, to] of parts) {
    const part = body.slice(from, to);
    for (const m of mayBeLabelled(part) ? part.matchAll(LABEL) : []) {
      const after = from + m.index + m[0].length;
      const found = datesIn(body, after, after + 40)[0];
      if (found && found.start - after < 14 && out.length < MOST) out.push(dated(found, "header"));
    }
  }
  return out;
};

/** A new picture is dated by the day of the news; one from the archive is not. */
const CAPTION = /^photo(?:graph)?\s?:/i;

/** "Media Briefing on March 3, 2021": what a headline so names was given on that day. */
const GIVEN_ON =
  /\b(?:press conference|press briefing|daily briefing|noon briefing|media briefing|briefing|remarks|readout|transcript|interview) (?:held )?(?:on|of|for|from) (?:\p{Lu}\p{Ll}+day,? )?(?:the )?$/iu;
const ofOccasion = (line: string, at: number): boolean =>
  line.length < 130 && !/[.!?]["”’)]*$/.test(line) && GIVEN_ON.test(line.slice(Math.max(0, at - 60), at));

/** True for a date inside a sentence or a headline: its own, not the frame's. `at` counts from the line's beginning. */
const told = (line: string, at: number): boolean => {
  if (CAPTION.test(line) || ofOccasion(line, at)) return false;
  const sentence = line.length > 130 || /[.!?]["”’)]*$/.test(line);
  return withinWords(line, at) || (sentence && AFTER_WORD.test(line.slice(Math.max(0, at - 40), at)));
};

/** "CANBERRA 27 AUGUST 2012", above the address of a press office: a line near the end that holds a date and little else. */
const signedOff = (body: string, days: ReadonlySet<number> | undefined): FrameDate[] => {
  const from = Math.max(0, body.length - SIGN_OFF);
  const out: FrameDate[] = [];
  let at = from;
  for (const line of body.slice(from).split("\n\n")) {
    const whole = at > 0 && !days?.has(at) && (at > from || body[at - 1] === "\n") && at + line.length < body.length;
    const found = whole && line.length < 60 ? datesIn(body, at, at + line.length)[0] : undefined;
    const rest = found ? line.replace(body.slice(found.start, found.end), " ") : "";
    if (found && (rest.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word)) && rest.trim().split(/\s+/).length <= 3)
      out.push(dated(found, "footer"));
    at += line.length + 2;
  }
  return out;
};
/** How far from its end a report is signed off, in characters. */
const SIGN_OFF = 300;

const MONTHLY = new RegExp(`(?:^|[-–—|,(]\\s*)((?:${MONTH})\\.?,?\\s+\\d{4})\\)?$`, "iu");
/** "THE WATCHER - April 2018": the month that a paper bears at its head. */
const monthly = (body: string): FrameDate[] => {
  const line = body.slice(0, 90).split("\n\n")[0] as string;
  const month = line.length < 80 ? MONTHLY.exec(line)?.[1] : undefined;
  if (!month) return [];
  const start = line.lastIndexOf(month);
  const edtf = `${month.slice(-4)}-${String(monthNumber(month)).padStart(2, "0")}`;
  return [{ edtf, span: { start, end: start + month.length }, from: "header" }];
};

/** "Monday 10 March 2025" above the first part of a schedule that no other date frames: the month that it is of. */
const monthOfDays = (body: string, days: ReadonlySet<number> | undefined): FrameDate[] => {
  const [first] = days ?? [];
  const found = first === undefined ? undefined : datesIn(body, first, first + 40)[0];
  return found ? [{ edtf: dated(found, "header").edtf.slice(0, 7), span: null, from: "header" }] : [];
};

/**
 * The dates of a report's frame, best first: given with the file, its envelope, a "Published" line, the dateline, a header line of the first
 * lines that holds little else, the last line or an agency's closing date.
 */
export const frameDates = (
  body: string,
  frame: {
    given: string | null;
    envelope: FrameDate | null;
    datelineDate: FrameDate | null;
    headEnd: number;
    days?: ReadonlySet<number>;
  },
): FrameDate[] => {
  const out: FrameDate[] = [];
  if (frame.given) out.push({ edtf: frame.given, span: null, from: "given" });
  if (frame.envelope) out.push(frame.envelope);
  out.push(...labelled(body));
  if (frame.datelineDate) out.push(frame.datelineDate);
  let at = 0;
  for (const line of body.slice(0, 1200).split("\n\n")) {
    // A line of the head that is short, or a date and little else.
    const found = datesIn(body, at, at + Math.min(line.length, 260))[0];
    const framed = found && (line.length < 120 || found.start - at < 60) && found.start < Math.max(frame.headEnd, 500);
    const closes = at > 0 && at + line.length >= body.length;
    if (framed && !closes && !frame.days?.has(at) && !told(line, found.start - at)) out.push(dated(found, "header"));
    at += line.length + 2;
  }
  const tail = body.lastIndexOf("\n\n");
  const last = body.slice(tail < 0 ? Math.max(0, body.length - 90) : tail + 2);
  const from = Math.max(body.length - 110, body.length - last.length);
  const closing = datesIn(body, from, body.length).at(-1);
  if (
    closing &&
    !frame.days?.has(body.length - last.length) &&
    (last.length < 80 || /\)\s*$/.test(body)) &&
    !told(last, closing.start - (body.length - last.length))
  )
    out.push(dated(closing, "footer"));
  out.push(...signedOff(body, frame.days), ...monthly(body));
  if (!out.length) out.push(...monthOfDays(body, frame.days));
  // The same words are one date: what was found first says what they are.
  return out.filter((d, i) => !out.slice(0, i).some((e) => overlap(d, e)));
};

const overlap = (a: FrameDate, b: FrameDate): boolean =>
  a.span !== null && b.span !== null && a.span.start < b.span.end && b.span.start < a.span.end;
