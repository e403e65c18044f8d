/** Public sets with gold, where a stage of the reading can be scored: names (re3d), times (MEANTIME), meetings (WikiEvents). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Reader } from "../../src/reading/read.ts";
import { ratio } from "../scoring/tally.ts";
import { BENCHMARKS } from "../sets.ts";
import { scoreEcb } from "./ecbplus.ts";
import { scoreMeantime } from "./meantime.ts";
import { scoreRe3d } from "./re3d.ts";
import type { Counts } from "./spans.ts";
import { scoreWikiEvents } from "./wikievents.ts";

export interface BenchmarkScore {
  readonly set: string;
  readonly what: string;
  readonly gold: number;
  readonly read: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** A set's rows, or nothing where the set is not there. */
const rowsOf = <Row>(name: string): Row[] => {
  const path = join(BENCHMARKS, `${name}.jsonl.gz`);
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Row);
};

const line = (set: string, what: string, n: Counts): BenchmarkScore => ({
  set,
  what,
  gold: n.gold,
  read: n.read,
  precision: ratio(n.right, n.read),
  recall: ratio(n.found, n.gold),
});

export const scoreBenchmarks = (reader: Reader): BenchmarkScore[] => {
  if (!existsSync(BENCHMARKS)) return [];
  const names = scoreRe3d(reader, rowsOf("re3d"));
  const times = scoreMeantime(reader, rowsOf("meantime_en"));
  const meetings = scoreWikiEvents(reader, rowsOf("wikievents_all"));
  const events = scoreEcb(reader, rowsOf("ecbplus_docs"));
  return [
    line("ECB+", "documents with an engagement of two sides", events.documents),
    line("ECB+", "pairs of these that tell one event", events.pairs),
    line("re3d", "persons with a name", names.persons),
    line("re3d", "places, states, nationalities", names.places),
    line("MEANTIME", "dates to the year or better, found", times.found),
    line("MEANTIME", "of these, the right value", times.valued),
    line("WikiEvents", "meetings, talks and calls of two sides", meetings.events),
    line("WikiEvents", "participants of those found", meetings.participants),
  ];
};
