import { expect, it } from "vitest";
import { bands, calibrationError } from "./reliability.ts";
import type { Judged } from "./scoring/engagements.ts";

const judged = (confidence: number, right: number, of: number): Judged[] =>
  Array.from({ length: of }, (_, i) => ({ report: "r", id: "e", confidence, right: i < right }));

it("says of each band how many are right", () => {
  const band = bands([...judged(0.92, 9, 10), ...judged(0.95, 1, 2)]).filter((b) => b.count);
  expect(band).toEqual([
    { from: 0.9, count: 10, confidence: 0.92, right: 0.9 },
    { from: 0.95, count: 2, confidence: 0.95, right: 0.5 },
  ]);
});

it("is 0 where each band is as sure as it is right, and the gap where it is not", () => {
  expect(calibrationError(judged(0.9, 9, 10))).toBe(0);
  expect(calibrationError(judged(0.9, 5, 10))).toBe(0.4);
  expect(calibrationError([])).toBeNull();
});
