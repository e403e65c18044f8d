/** EDTF (level 1) and ISO days as people write them. Nothing is made more precise than it is: "2024-07" is "July 2024". */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS: Record<string, string> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** What is known of a time: the part of `When` that the pages show. */
export interface Interval {
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string;
}

/** "July", for 7 or "07"; the input itself where it is no month. */
export function monthName(month: string | number): string {
  return MONTHS[Number(month) - 1] ?? String(month);
}

/** One EDTF date: "2024-07-09" -> "9 July 2024", "2024-07~" -> "about July 2024", "2024-21" -> "spring 2024", "202X" -> "2020s". */
export function sayDate(edtf: string): string {
  const uncertain = /[?~%]$/.exec(edtf)?.[0];
  const plain = sayPlain(edtf.replace(/[?~%]$/, "").replace(/(-XX)+$/, ""));
  if (uncertain === undefined) return plain;
  return uncertain === "?" ? `${plain} (uncertain)` : `about ${plain}`;
}

function sayPlain(date: string): string {
  const match = /^(-?\d{3,4}X?)(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(date);
  if (match === null) return date;
  const [, year = "", month, day] = match;
  const inYear = year.endsWith("X") ? `${year.slice(0, -1)}0s` : year;
  if (month === undefined) return inYear;
  const season = SEASONS[month];
  if (season !== undefined) return `${season} ${inYear}`;
  return day === undefined ? `${monthName(month)} ${inYear}` : `${Number(day)} ${monthName(month)} ${inYear}`;
}

/** "3 to 5 July 2024": two days said once where they share month or year. */
function sayRange(from: string, to: string): string {
  const [fromYear, fromMonth, fromDay] = from.split("-");
  const [toYear, toMonth, toDay] = to.split("-");
  const days = fromDay !== undefined && toDay !== undefined && fromMonth !== undefined;
  if (days && fromYear === toYear && fromMonth === toMonth) return `${Number(fromDay)}–${sayDate(to)}`;
  if (days && fromYear === toYear) return `${Number(fromDay)} ${monthName(fromMonth)} – ${sayDate(to)}`;
  return `${sayDate(from)} – ${sayDate(to)}`;
}

/** The sentence for bounds that are not the event's own first and last day: it happened once, somewhere between them. */
function sayBounds(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? sayDate(from) : `between ${sayDate(from)} and ${sayDate(to)}`;
  if (from !== null) return `not before ${sayDate(from)}`;
  if (to !== null) return `not after ${sayDate(to)}`;
  return "undated";
}

const open = (edge: string): string | null => (edge === "" || edge === ".." ? null : edge);

/**
 * A time in words, at the precision at which it is known.
 *
 * {edtf: "2024-07-03/2024-07-05", basis: "stated"} -> "3–5 July 2024"; the same with basis "inferred" -> "between 3 July 2024 and 5 July 2024";
 * {edtf: "2023-06-03/..", ...} -> "not before 3 June 2023"; nothing known -> "undated".
 */
export function sayWhen(when: Interval): string {
  const [first = "", last] = when.edtf.split("/");
  if (last === undefined) return first === "" ? sayBounds(when.from, when.to) : sayDate(first);
  const from = open(first);
  const to = open(last);
  if (from === null || to === null || when.basis === "inferred" || when.basis === "known") return sayBounds(from, to);
  return from === to ? sayDate(from) : sayRange(from, to);
}

/** A due date, which may be an interval open to one side: "2018-09-20/.." -> "not before 20 September 2018". */
export function sayEdtf(edtf: string): string {
  const [first = "", last] = edtf.split("/");
  if (last === undefined) return sayDate(edtf);
  return sayWhen({ edtf, from: open(first), to: open(last), basis: "stated" });
}

/** Whether the time is a day or a stay of known days, as against bounds, a month or a year. */
export function isExact(when: Interval): boolean {
  const bounds = when.basis === "inferred" || when.basis === "known";
  return isDay(when) || (!bounds && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(when.edtf));
}

/** Whether the time is one day, so that lists can set the year and month in a heading and the day beside the entry. */
export function isDay(when: Interval): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(when.edtf);
}

/** The month under which a list files an entry: "2024-07", "2024" where only the year is known, null where no such thing is. */
export function monthOf(when: Interval): string | null {
  const single = /^(\d{4})(-\d\d)?(-\d\d)?[?~%]?$/.exec(when.edtf);
  if (single !== null) return Number(single[2]?.slice(1)) > 12 ? (single[1] ?? null) : `${single[1]}${single[2] ?? ""}`;
  if (when.from === null || when.to === null) return null;
  if (when.from.slice(0, 7) === when.to.slice(0, 7)) return when.from.slice(0, 7);
  return when.basis === "stated" || when.basis === "relative" ? when.from.slice(0, 7) : null;
}

/** Days from one ISO day to another: daysBetween("2024-01-01", "2024-01-03") -> 2. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A length of time in words, coarse on purpose: "12 days", "5 months", "3 years". */
export function sayLength(days: number): string {
  const say = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (days < 60) return say(days, "day");
  if (days < 730) return say(Math.round(days / 30.44), "month");
  return say(Math.floor(days / 365.25), "year");
}
