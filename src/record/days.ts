/** Arithmetic on ISO days. Days are strings, so that order is order of text. */

const ISO = /^\d{4}-\d{2}-\d{2}/;

/** The ISO day at the head of a value; null where it is none that exists. */
export const dayOf = (value: string | null): string | null => {
  const day = ISO.exec(value ?? "")?.[0];
  if (!day) return null;
  // The thirtieth of February is taken for the first of March.
  const at = Date.parse(day);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : null;
};

/** The last day of a year, a month or a day; null where there is none such. */
export const lastDayOf = (partial: string): string | null => {
  if (partial.length === 10) return dayOf(partial);
  const [year = "", month] = partial.split("-");
  const first = dayOf(`${year}-${month ?? "12"}-01`);
  return first && new Date(Date.UTC(Number(year), Number(month ?? "12"), 0)).toISOString().slice(0, 10);
};

export const addDays = (day: string, n: number): string => {
  const at = new Date(Date.parse(day) + n * 86_400_000);
  const year = at.getUTCFullYear();
  // Days beyond four-digit years do not order as text; reports have none.
  return year < 0 || year > 9999 ? day : at.toISOString().slice(0, 10);
};

/** Whole days from a to b, never negative. */
export const daysApart = (a: string, b: string): number => Math.abs(Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000));

/** The months ("2024-07") that a span of days touches; a span's first 16 where it is longer. */
export const monthsOf = (from: string, to: string): string[] => {
  const out: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (
    let m = from.slice(0, 7);
    m <= to.slice(0, 7) && out.length < 16;
    m = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`
  ) {
    out.push(m);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return out;
};
