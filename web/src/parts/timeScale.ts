/** A span of time laid over a line: where a day stands on it, in percent, and its years. */
export interface TimeScale {
  at(day: string): number;
  /** Years that mark it, fewer than there are where it is long. */
  readonly years: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** ISO day of a date that may be a year or month: the first, or with `end` the last day of it. asDay("2024-02", true) -> "2024-02-29". */
export function asDay(date: string, end = false): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  if (month === undefined) return end ? `${year}-12-31` : `${year}-01-01`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return end ? `${year}-${month}-${last}` : `${year}-${month}-01`;
}

/** A scale of whole years from the first to the last of the days; null where there is none. */
export function timeScale(days: readonly string[]): TimeScale | null {
  const sorted = days.filter((day) => Number.isFinite(Date.parse(day))).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const fromYear = Number(first.slice(0, 4));
  const toYear = Number(last.slice(0, 4)) + 1;
  const start = Date.parse(`${first.slice(0, 4)}-01-01`);
  const end = Date.UTC(toYear, 0, 1);
  const stride = [1, 2, 5, 10, 20, 50, 100].find((size) => (toYear - fromYear) / size <= 8) ?? 100;
  const years = Array.from({ length: toYear - fromYear }, (_, step) => fromYear + step).filter((year) => year % stride === 0);
  return {
    first: fromYear,
    last: toYear - 1,
    at: (day) => Math.min(100, Math.max(0, ((Date.parse(day) - start) / (end - start)) * 100)),
    years,
  };
}
