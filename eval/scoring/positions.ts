/**
 * Positions against gold: same sentence, same party, same act. Computes what ../shared/eval/positions.mjs computes; a test
 * compares the two where that is there.
 */
import type { Position, Reading } from "../../src/reading/reading.ts";
import type { GoldLine, GoldPosition } from "../gold.ts";
import type { TextOf } from "./engagements.ts";
import { sentenceRange } from "./sentence.ts";
import { ratio } from "./tally.ts";

/** Acts that even careful readers take for each other. */
const NEAR = [
  "welcome praise emphasize support",
  "inform emphasize",
  "request propose warn",
  "concern criticize",
  "agree promise support",
  "thank praise",
].map((s) => new Set(s.split(" ")));
const near = (a: string, b: string): boolean => a === b || NEAR.some((s) => s.has(a) && s.has(b));

const surname = (s: string | null): string | undefined =>
  (s ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/).at(-1);

export interface PositionScore {
  readonly figures: Readonly<Record<string, number | null>>;
  /** What went wrong, one line each, the report's id first. */
  readonly faults: readonly string[];
}

interface Counts {
  gold: number;
  read: number;
  found: number;
  act: number;
  near: number;
  speaker: number;
  speakerAsked: number;
  commitment: number;
}

const fits = (p: GoldPosition, q: Position, [from, to]: readonly [number, number]): boolean =>
  q.evidence.some((e) => e.start >= from - 2 && e.start < to) &&
  (p.by.for === "BOTH" || q.by.for === "BOTH" || q.by.for === p.by.for);

const best = (p: GoldPosition, found: readonly Position[], used: ReadonlySet<number>, range: readonly [number, number]) =>
  found
    .map((q, j) => [q, j] as const)
    .filter(([q, j]) => !used.has(j) && fits(p, q, range))
    .sort(
      ([a], [b]) => Number(b.act === p.act) - Number(a.act === p.act) || Number(near(b.act, p.act)) - Number(near(a.act, p.act)),
    )[0];

export const scorePositions = (
  gold: readonly GoldLine[],
  readings: ReadonlyMap<string, Reading>,
  textOf: TextOf,
): PositionScore => {
  const n: Counts = { gold: 0, read: 0, found: 0, act: 0, near: 0, speaker: 0, speakerAsked: 0, commitment: 0 };
  const faults: string[] = [];
  for (const g of gold) {
    if (!g.positions) continue;
    const text = textOf(g.id) ?? "";
    const found = readings.get(g.id)?.positions ?? [];
    const used = new Set<number>();
    n.read += found.length;
    for (const p of g.positions) {
      n.gold++;
      const range = sentenceRange(text, p.evidence);
      const hit = range ? best(p, found, used, range) : undefined;
      if (!hit) {
        faults.push(`${g.id}: missed ${p.by.name ?? p.by.for} ${p.act}: ${p.about}`);
        continue;
      }
      const [q, j] = hit;
      used.add(j);
      n.found++;
      if (q.act === p.act) n.act++;
      if (near(q.act, p.act)) n.near++;
      else faults.push(`${g.id}: ${p.act} read as ${q.act}: ${p.about}`);
      if (p.by.name) {
        n.speakerAsked++;
        if (surname(q.by.name) === surname(p.by.name)) n.speaker++;
        else faults.push(`${g.id}: speaker ${p.by.name} read as ${q.by.name}`);
      }
      if (q.commitment === p.commitment) n.commitment++;
    }
  }
  return {
    figures: {
      gold: n.gold,
      pred: n.read,
      recall: ratio(n.found, n.gold),
      precision: ratio(n.found, n.read),
      act_exact: ratio(n.act, n.found),
      act_near: ratio(n.near, n.found),
      speaker: ratio(n.speaker, n.speakerAsked),
      commitment: ratio(n.commitment, n.found),
    },
    faults,
  };
};
