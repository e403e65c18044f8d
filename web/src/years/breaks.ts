import type { YearCount } from "../api/types.ts";

/** A year in which contacts stopped, became few or many, beside the years before it. */
export interface Break {
  readonly year: string;
  readonly what: "silent" | "fewer" | "more";
  /** One sentence with the figures. */
  readonly why: string;
}

const BEFORE = 3;
/** Fewer contacts than this a year are too few for fewer to mean anything. */
const RHYTHM = 1.5;
const TIMES = 3;
const LEAST = 4;

/** Breaks in a run of years: a silence after a rhythm, a third or less of what was usual, three times as much or more. */
export function breaks(years: readonly YearCount[]): readonly Break[] {
  return years.flatMap((year, at) => {
    const before = years.slice(Math.max(0, at - BEFORE), at);
    if (before.length === 0) return [];
    const usual = before.reduce((sum, one) => sum + one.count, 0) / before.length;
    const what = changed(year.count, usual, years[at - 1]?.count === 0);
    return what === null ? [] : [{ year: year.year, what, why: say(what, years, at, usual) }];
  });
}

function changed(count: number, usual: number, silentBefore: boolean): Break["what"] | null {
  if (count === 0) return usual >= 1 && !silentBefore ? "silent" : null;
  if (silentBefore) return null;
  if (usual >= RHYTHM && count * TIMES <= usual) return "fewer";
  return count >= LEAST && count >= usual * TIMES ? "more" : null;
}

function say(what: Break["what"], years: readonly YearCount[], at: number, usual: number): string {
  const [first, last] = [years[Math.max(0, at - BEFORE)]?.year, years[at - 1]?.year];
  const was = `it was ${Number(usual.toFixed(1))} a year ${first === last ? `in ${first}` : `from ${first} to ${last}`}`;
  const { year = "", count = 0 } = years[at] ?? {};
  if (what !== "silent") return `${year}: ${count}; ${was}.`;
  const again = years.slice(at).find((one) => one.count > 0);
  const end = years[again === undefined ? years.length - 1 : years.indexOf(again) - 1]?.year;
  return `${end === year ? year : `${year} to ${end}`}: none; ${was}${again === undefined ? "" : `, and ${again.count} again in ${again.year}`}.`;
}
