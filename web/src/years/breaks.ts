import type { YearCount } from "../api/types.ts";

/** A year in which contacts stopped, became few or many, beside the years before it. */
export interface Break {
  readonly year: string;
  readonly what: "silent" | "fewer" | "more" | "again";
  /** One sentence with the figures. */
  readonly why: string;
}

const BEFORE = 3;
/** Fewer contacts than this a year are too few for a change to mean anything. */
const RHYTHM = 1.5;
const TIMES = 3;
const LEAST = 4;

/** Breaks in a run of years: a silence after a rhythm and its end, a third or less of what was usual, three times as much or more. */
export function breaks(years: readonly YearCount[]): readonly Break[] {
  const found: Break[] = [];
  let silent = false;
  years.forEach((year, at) => {
    const before = years.slice(Math.max(0, at - BEFORE), at);
    if (before.length === 0) return;
    const usual = before.reduce((sum, one) => sum + one.count, 0) / before.length;
    const kind = changed(year.count, usual, silent);
    if (kind !== null) found.push({ year: year.year, what: kind, why: say(kind, year, usual, before) });
    silent = (silent || kind === "silent") && year.count === 0;
  });
  return found;
}

function changed(count: number, usual: number, silent: boolean): Break["what"] | null {
  if (silent) return count > 0 ? "again" : null;
  if (count === 0) return usual >= RHYTHM / 1.5 ? "silent" : null;
  if (usual >= RHYTHM && count * TIMES <= usual) return "fewer";
  return count >= LEAST && count >= usual * TIMES ? "more" : null;
}

function say(what: Break["what"], { year, count }: YearCount, usual: number, before: readonly YearCount[]): string {
  const span = before.length === 1 ? String(before[0]?.year) : `${before[0]?.year} to ${before.at(-1)?.year}`;
  const was = `${Number(usual.toFixed(1))} a year from ${span}`;
  if (what === "silent") return `${year}: none; it was ${was}.`;
  if (what === "again") return `${year}: ${count}, the first after the silence.`;
  return `${year}: ${count}; it was ${was}.`;
}
