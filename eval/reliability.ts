/** Whether a confidence means what it says: of the engagements given about 0.9, about nine in ten are right. */
import type { Judged } from "./scoring/engagements.ts";
import { ratio } from "./scoring/tally.ts";

export interface Band {
  /** Confidences from here, up to the next band. */
  readonly from: number;
  readonly count: number;
  readonly confidence: number | null;
  /** Share that was matched, with status and all participants right. */
  readonly right: number | null;
}

const STARTS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

export const bands = (judged: readonly Judged[]): Band[] =>
  STARTS.map((from, i) => {
    const inside = judged.filter((j) => j.confidence >= from && j.confidence < (STARTS[i + 1] ?? 2));
    const sum = inside.reduce((n, j) => n + j.confidence, 0);
    return {
      from,
      count: inside.length,
      confidence: ratio(sum, inside.length),
      right: ratio(inside.filter((j) => j.right).length, inside.length),
    };
  });

/** Mean distance of confidence and truth over the bands, weighed by how many fall into each (expected calibration error). */
export const calibrationError = (judged: readonly Judged[]): number | null => {
  const off = bands(judged).reduce((n, b) => n + b.count * Math.abs((b.confidence ?? 0) - (b.right ?? 0)), 0);
  return ratio(off, judged.length);
};
