/**
 * ECB+: documents of one subtopic tell one event, those of another a like one. Same-event decisions can be asked only of texts in which
 * the reading finds an engagement between two sides; most of the set is of courts, crimes, sports, products and earthquakes.
 */
import type { Reader } from "../../src/reading/read.ts";
import type { Account } from "../../src/record/claim-set.ts";
import { sketchOf } from "../../src/record/copies.ts";
import { solve } from "../../src/record/solve.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { type Counts, none } from "./spans.ts";

export interface EcbRow {
  readonly id: string;
  readonly text: string;
  readonly cluster: string;
}

const accountOf = (reader: Reader, row: EcbRow): Account => {
  const report = reportFromText(row.text, { source: row.id });
  return { reading: reader.read(report), sources: [row.id], sketch: sketchOf(report.body) };
};

const hasTwoSides = (a: Account): boolean =>
  a.reading.engagements.some((e) => new Set(e.participants.flatMap((p) => (p.for ? [p.for] : []))).size > 1);

const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((x, i) => all.slice(i + 1).map((y): [T, T] => [x, y]));

/** Documents in which an engagement between two sides was read; pairs of documents held to tell one engagement. */
export const scoreEcb = (reader: Reader, rows: readonly EcbRow[]): { documents: Counts; pairs: Counts } => {
  const [documents, together] = [none(), none()];
  const clusterOf = new Map(rows.map((r) => [r.id, r.cluster]));
  const asked = rows.map((r) => accountOf(reader, r)).filter(hasTwoSides);
  documents.gold = rows.length;
  documents.read = documents.right = documents.found = asked.length;
  const same = ([a, b]: readonly [string, string]): boolean => clusterOf.get(a) === clusterOf.get(b);
  together.gold = pairs(asked.map((a) => a.sources[0] as string)).filter(same).length;
  const merged = new Map<string, [string, string]>();
  for (const e of solve(asked)) for (const p of pairs(e.reports.map((r) => r.source))) merged.set(p.join(" "), p);
  together.read = merged.size;
  together.right = together.found = [...merged.values()].filter(same).length;
  return { documents, pairs: together };
};
