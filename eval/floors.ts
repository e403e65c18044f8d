/** The figures below which a change may not fall, by set and figure: `eval/floors.json`, raised by `npm run eval -- --floors`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./measure.ts";

export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const FILE = join(import.meta.dirname, "floors.json");
/** Figures where more is worse; the others are shares of 0 to 1. */
const CEILINGS = new Set([
  "missing",
  "engagements_without_quote",
  "clusters.without_engagement",
  "clusters.wrongly_merged_pairs",
]);
const COUNTS = new Set(["docs", "gold", "pred", "pairs_not_merged", "topics_labels", "instruments"]);

/** All figures of a set, those of positions and clusters by their prefix. */
export const figuresOf = (m: Measured): Record<string, number> => {
  const all: Record<string, number> = {};
  const take = (prefix: string, figures: Readonly<Record<string, number | null>> | undefined): void => {
    for (const [name, value] of Object.entries(figures ?? {}))
      if (value !== null && !COUNTS.has(name)) all[`${prefix}${name}`] = value;
  };
  take("", m.engagements.figures);
  take("positions.", m.positions?.figures);
  take("clusters.", m.clusters?.figures);
  take("about.", m.about ?? undefined);
  return all;
};

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, "utf8")) as Floors;

/** What fell, a line each: "dev-b: recall 0.81, the floor is 0.85". A set that was not measured keeps its floors. */
export const fallen = (measured: readonly Measured[], floors: Floors): string[] =>
  measured.flatMap((m) => {
    const now = figuresOf(m);
    return Object.entries(floors[m.set] ?? {}).flatMap(([name, floor]) => {
      const value = now[name];
      const held = value !== undefined && (CEILINGS.has(name) ? value <= floor : value >= floor);
      return held ? [] : [`${m.set}: ${name} ${value ?? "not measured"}, the floor is ${floor}`];
    });
  });

export const writeFloors = (measured: readonly Measured[], kept: Floors): void => {
  const floors = { ...kept, ...Object.fromEntries(measured.map((m) => [m.set, figuresOf(m)])) };
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
};
