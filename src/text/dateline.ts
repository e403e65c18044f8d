import { isoDay, MONTH, monthNumber } from "./months.ts";
import type { Dateline } from "./report.ts";

/** Read in one way only (a hyphen belongs to its word), so that a long run of names costs no more than its length. */
const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|de|la|al))*)";
const DAY = `(?:(?:${MONTH})\\.? \\d{1,2}|\\d{1,2} (?:${MONTH})|\\d{2}\\.\\d{2}\\.\\d{4})(?:st|nd|rd|th)?`;
const YEAR = "(?:,? \\d{4})?";
const AGENCY = "\\([^()\\n]{2,60}\\)";

/** Shapes of datelines, the fullest first. Groups: place, date, agency. */
const SHAPES: readonly RegExp[] = [
  // BAKU, Azerbaijan, April 4.   WASHINGTON, Oct. 26 (Xinhua) --   GENEVA, Jan. 10, 2022   Lodz, 1 December 2022 (TDI):
  new RegExp(
    `^(${PLACE}(?:[/,] ?${PLACE}){0,2})(?: \\[[^\\]\\n]{2,30}\\])?[,.]? ?(${DAY}${YEAR})[.,]? ?(${AGENCY})?\\s?(?:--|[-–—:.]+)?`,
    "u",
  ),
  // New Delhi [India], March 2 (ANI):   ISLAMABAD Dec 2 (APP):
  new RegExp(`^(${PLACE})(?: \\[[^\\]\\n]{2,30}\\])?,? (${DAY}${YEAR}) ?(${AGENCY})? ?[:.-]`, "u"),
  // Libreville (AFP) June 21, 2008
  new RegExp(`^(${PLACE}) (${AGENCY}) (${DAY},? \\d{4})`, "u"),
  // NEW DELHI (UrduPoint News / Sputnik - 10th September, 2020)
  new RegExp(`^(${PLACE}) (\\([^()\\n]{2,60}\\d{4}\\))`, "u"),
];
/** MOSCOW. 11 January 2022.   TASHKENT. Uzbekistan's ...   KUWAIT:   AMMAN - */
const CAPITALS =
  /^(\p{Lu}{3,}(?:[ /-]\p{Lu}{3,})*(?:, \p{Lu}[\p{L}]+)?)(?: \([^()\n]{2,60}\))?(?:\.(?= \S)|:(?= )| [-–—]+(?= ))/u;

const dayOf = (text: string): string | null => {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const numeric = /(\d{2})\.(\d{2})\.(\d{4})/.exec(text);
  if (numeric) return isoDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const month = new RegExp(MONTH).exec(text)?.[0];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(/\b\d{4}\b/, ""))?.[1];
  if (!month || !day) return null;
  if (year) return isoDay(Number(year), monthNumber(month), Number(day));
  return `--${String(monthNumber(month)).padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/**
 * The dateline that begins at `at`, or null. A date without its year is given as "--MM-DD"; whoever knows the report's year completes it.
 */
export const datelineAt = (body: string, at: number): Dateline | null => {
  // An agency's own bracket may stand before the place: "(MENAFN- Trend News Agency) BAKU, ..."
  const lead = /^\([^()\n]{2,60}\)\s+/.exec(body.slice(at, at + 80));
  const start = at + (lead ? lead[0].length : 0);
  const head = body.slice(start, start + 160);
  for (const [n, shape] of SHAPES.entries()) {
    const m = shape.exec(head);
    if (!m) continue;
    const [date, agency] = n === 2 ? [m[3], m[2]] : n === 3 ? [m[2], m[2]] : [m[2], m[3]];
    if ((m[1] as string).length > 60) continue;
    return {
      start: at,
      end: start + m[0].length,
      place: m[1] ?? null,
      date: date ? dayOf(date) : null,
      agency: (agency ?? lead?.[0] ?? "").replace(/[()]/g, "").trim() || null,
    };
  }
  const plain = CAPITALS.exec(head);
  if (!plain) return null;
  const behind = new RegExp(`^\\s*(${DAY},? \\d{4})\\.`).exec(head.slice(plain[0].length));
  return {
    start: at,
    end: start + plain[0].length + (behind ? behind[0].length : 0),
    place: plain[1] ?? null,
    date: behind ? dayOf(behind[1] as string) : null,
    agency: lead ? lead[0].replace(/[()]/g, "").trim() : null,
  };
};
