/** Two accounts in, the decision out: whether they tell one engagement, asked from either side. */
import { expect, test } from "vitest";
import { type Decision, decide } from "../src/record/decide.ts";
import { type Facts, factsOf, keysOf } from "../src/record/facts.ts";
import { readingOf, type Told } from "./record-readings.ts";

export const DAY = "2024-07-06";
export const NAMED = ["Jeyhun Bayramov|foreign-minister|AZE|Q1", "Hakan Fidan|foreign-minister|TUR|Q3"] as const;
export const WASHINGTON_BEIJING = ["Joe Biden|head-of-state|USA|Q6279", "Xi Jinping|head-of-state|CHN|Q15031"] as const;
export const met: Told = { when: DAY, who: NAMED };

export const factsTold = (name: string, told: Told, published: string | null = DAY): Facts => {
  const reading = readingOf(name, published, told);
  return factsOf(reading, reading.engagements[0] as (typeof reading.engagements)[number]);
};

/** An account and its day of publication: that of DAY where none is given. */
export type Side = readonly [told: Told, published?: string | null];
export type Row = readonly [name: string, a: Side, b: Side, verdict: Decision["verdict"], reason: string];

const meet = (x: Facts, y: Facts): boolean => keysOf(x).probes.some((key) => keysOf(y).kept.includes(key));

/** One test a row; accounts that could be of one engagement must be found by their keys too. */
export const check = (rows: readonly Row[]): void =>
  test.each(rows)("%s", (_name, [told, published], [other, otherPublished], verdict, reason) => {
    const [a, b] = [factsTold("a", told, published), factsTold("b", other, otherPublished)];
    const d = decide(a, b);
    expect({ verdict: d.verdict, reasons: d.reasons.join("; ") }).toEqual({ verdict, reasons: expect.stringContaining(reason) });
    expect(decide(b, a).verdict).toBe(verdict);
    if (verdict === "same" || verdict === "maybe") expect([meet(a, b), meet(b, a)]).toEqual([true, true]);
  });
