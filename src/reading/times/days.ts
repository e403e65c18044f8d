/** Days of the proleptic Gregorian calendar as whole numbers (1970-01-01 is 0) and as ISO text; years 0 to 9999. */

/** The number of a day. `month` is 1 to 12. */
export const dayNumber = (year: number, month: number, day: number): number => {
  // Counted from 1 March, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
};

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a number: the inverse of `dayNumber`. */
export const calendarDay = (n: number): CalendarDay => {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const inEra = z - era * 146097;
  const ofEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365);
  const ofYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: ofEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

const padded = (n: number, width: number): string => String(n).padStart(width, "0");

/** "2024-07-06". */
export const isoDay = (n: number): string => {
  const d = calendarDay(n);
  return `${padded(d.year, 4)}-${padded(d.month, 2)}-${padded(d.day, 2)}`;
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; `month` is 1 to 12. */
export const lastOfMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0);

/** True for a day that exists: 29 February 2023 does not. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month);

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The number of an ISO day, null if the text is none. */
export const dayOfIso = (iso: string): number | null => {
  const m = ISO.exec(iso);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
};

/** An ISO day moved by whole days; null if the text is no ISO day. */
export const addDays = (iso: string, days: number): string | null => {
  const n = dayOfIso(iso);
  return n === null ? null : isoDay(n + days);
};

/** 0 Monday to 6 Sunday. */
export const weekday = (n: number): number => (((n + 3) % 7) + 7) % 7;

/** The Monday on or before a day. */
export const mondayOf = (n: number): number => n - weekday(n);

const PARTIAL = /^(\d{4})(?:-(\d\d))?$/;

/** First and last day of an EDTF day, month or year ("2024-02" is 2024-02-01 to 2024-02-29); null for anything else. */
export const boundsOf = (edtf: string): { readonly from: number; readonly to: number } | null => {
  const day = dayOfIso(edtf);
  if (day !== null) return { from: day, to: day };
  const m = PARTIAL.exec(edtf);
  if (!m) return null;
  const year = Number(m[1]);
  if (m[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  const month = Number(m[2]);
  if (month < 1 || month > 12) return null;
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, lastOfMonth(year, month)) };
};

const isMonthEnd = (iso: string): boolean =>
  Number(iso.slice(8)) === lastOfMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));

/**
 * EDTF (Level 1) of an interval of ISO days, as short as it can be said: "2024-07-06", "2024-07", "2024",
 * "2024-07-03/2024-07-05", "../2024-07-06", "2024-07-06/..", "" if both ends are unknown.
 */
export const toEdtf = (from: string | null, to: string | null): string => {
  if (from === null || to === null) return from === to ? "" : `${from ?? ".."}/${to ?? ".."}`;
  if (from === to) return from;
  if (from.slice(8) !== "01" || !isMonthEnd(to)) return `${from}/${to}`;
  const wholeYears = from.slice(5) === "01-01" && to.slice(5) === "12-31";
  const [a, b] = [from.slice(0, wholeYears ? 4 : 7), to.slice(0, wholeYears ? 4 : 7)];
  return a === b ? a : `${a}/${b}`;
};
