/** Everything that can be said of one set: engagements, positions and the record made of it. */
import type { Reader } from "../src/reading/read.ts";
import { solve } from "../src/record/solve.ts";
import { type GoldLine, jsonLines } from "./gold.ts";
import { readSet } from "./readings.ts";
import { type ClusterScore, scoreClusters } from "./scoring/clusters.ts";
import { type EngagementScore, scoreEngagements } from "./scoring/engagements.ts";
import { scoreInstruments } from "./scoring/instruments.ts";
import { type PositionScore, scorePositions } from "./scoring/positions.ts";
import { scoreTopics } from "./scoring/topics.ts";
import type { GoldSet } from "./sets.ts";

export interface Measured {
  readonly set: string;
  /** Its errors are counted and not listed. */
  readonly closed: boolean;
  readonly engagements: EngagementScore;
  readonly positions: PositionScore | null;
  readonly clusters: ClusterScore | null;
  /** Topics and instruments, where gold names any. */
  readonly about: Readonly<Record<string, number | null>> | null;
}

export const measure = async (reader: Reader, set: GoldSet): Promise<Measured> => {
  const gold = jsonLines<GoldLine>(set.gold);
  const { readings, texts, accounts } = await readSet(reader, set.texts);
  const textOf = (id: string): string | null => texts.get(id) ?? null;
  return {
    set: set.name,
    closed: set.closed,
    engagements: scoreEngagements(gold, readings, textOf),
    positions: set.positions ? scorePositions(gold, readings, textOf) : null,
    clusters: set.clusters ? scoreClusters(gold, solve(accounts)) : null,
    about: gold.some((g) => g.engagements.some((e) => e.topics?.length))
      ? { ...scoreTopics(gold, readings), ...scoreInstruments(gold, readings) }
      : null,
  };
};
