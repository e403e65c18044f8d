import type { Basis, When } from "../reading/reading.ts";

const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;
const DAY = 86_400_000;
/** A range that words give is how long it lasted; one that was inferred bounds a day that is not known. */
const GIVEN: ReadonlySet<Basis> = new Set(["stated", "relative", "published"]);

/** The first and last day, where they are known to the day; null where the time is only bounded ("2024-07", "by 6 July"). */
export const daysOf = (when: When): { readonly first: string; readonly last: string } | null =>
  when.from && when.to && DAYS.test(when.edtf) && (when.from === when.to || GIVEN.has(when.basis))
    ? { first: when.from, last: when.to }
    : null;

/** The year, where the bounds leave one alone. */
export const yearOf = (when: When): string | null => {
  const [first, last] = [when.from?.slice(0, 4), when.to?.slice(0, 4)];
  return first !== undefined && first === last ? first : null;
};

export const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** Days from the first to the last, both counted. */
export const duration = (first: string, last: string): number => Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;
