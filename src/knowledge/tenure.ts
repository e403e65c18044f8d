/** Tenures against days: dates are EDTF level 0 ("2021", "2021-07", "2021-07-16"), days are ISO. */
import type { Tenure } from "./knowledge.ts";

/** The first day a date can mean: "2021-07" is 2021-07-01. */
export const earliest = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day a date can mean: "2021-02" is 2021-02-28. */
export const latest = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${date}-${String((DAYS[month - 1] ?? 31) + (leap ? 1 : 0)).padStart(2, "0")}`;
};

/** May the tenure have run on some day of [from, to]? Unknown ends are open, partial dates count whole. */
export const holds = (tenure: Pick<Tenure, "from" | "to">, from: string | null, to: string | null): boolean => {
  if (to !== null && tenure.from !== null && earliest(tenure.from) > to) return false;
  return !(from !== null && tenure.to !== null && latest(tenure.to) < from);
};
