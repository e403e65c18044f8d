/** What was measured, as a page: one table for all sets, reliability, errors by cause. */

import type { BenchmarkScore } from "./benchmarks/score.ts";
import type { Measured } from "./measure.ts";
import { type Band, bands, calibrationError } from "./reliability.ts";
import { CAUSES } from "./scoring/engagements.ts";

const cell = (v: number | null | undefined): string => (v === null || v === undefined ? "-" : String(v));
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => "---")),
  ...rows.map(row),
];

const figureTable = (
  measured: readonly Measured[],
  pick: (m: Measured) => Readonly<Record<string, number | null>> | undefined,
): string[] => {
  const given = measured.filter((m) => pick(m));
  const names = [...new Set(given.flatMap((m) => Object.keys(pick(m) ?? {})))];
  return table(
    ["", ...given.map((m) => m.set)],
    names.map((name) => [name, ...given.map((m) => cell(pick(m)?.[name]))]),
  );
};

const bandRow = (b: Band): string[] => [`from ${b.from}`, cell(b.count), cell(b.confidence), cell(b.right)];

const reliabilityOf = (title: string, measured: readonly Measured[]): string[] => {
  const judged = measured.flatMap((m) => m.engagements.judged);
  if (!judged.length) return [];
  return [
    "",
    `${title} (${measured.map((m) => m.set).join(", ")}); expected calibration error: ${cell(calibrationError(judged))}.`,
    "",
    ...table(["confidence", "engagements", "mean", "right"], bands(judged).map(bandRow)),
  ];
};

const causeTable = (measured: readonly Measured[]): string[] =>
  table(
    ["cause", ...measured.map((m) => m.set)],
    CAUSES.map((c) => [c, ...measured.map((m) => cell(m.engagements.faults.filter((f) => f.cause === c).length))]),
  );

const benchmarkTable = (scores: readonly BenchmarkScore[]): string[] =>
  table(
    ["set", "what", "gold", "read", "precision", "recall"],
    scores.map((s) => [s.set, s.what, cell(s.gold), cell(s.read), cell(s.precision), cell(s.recall)]),
  );

export interface Run {
  readonly commit: string;
  readonly version: string;
  readonly measured: readonly Measured[];
  readonly absent: readonly string[];
  readonly benchmarks: readonly BenchmarkScore[];
}

export const page = (run: Run): string => {
  // readouts-us has gold for the chief engagement alone: what else was read there can be right or wrong.
  const known = run.measured.filter((m) => m.set !== "readouts-us" && !m.closed);
  const unseen = run.measured.filter((m) => m.closed);
  return [
    "# Scores",
    "",
    `Made by \`npm run eval\` at ${run.commit}, version ${run.version}. What each figure asks is told in [README.md](README.md).`,
    ...(run.absent.length ? ["", `Not there, so not measured: ${run.absent.join(", ")}.`] : []),
    "",
    "## Engagements",
    "",
    ...figureTable(run.measured, (m) => m.engagements.figures),
    "",
    "## Positions",
    "",
    ...figureTable(run.measured, (m) => m.positions?.figures),
    "",
    "## Topics and instruments",
    "",
    ...figureTable(run.measured, (m) => m.about ?? undefined),
    "",
    "## One engagement, one entry",
    "",
    ...figureTable(run.measured, (m) => m.clusters?.figures),
    "",
    "## Reliability",
    "",
    "Of the engagements given a confidence, how many were matched with status and all participants right.",
    ...reliabilityOf("Sets that rules were written by", known),
    ...reliabilityOf("Sets that nobody looked at", unseen),
    "",
    "## Errors by cause",
    "",
    ...causeTable(run.measured),
    ...(run.benchmarks.length ? ["", "## Public benchmarks", "", ...benchmarkTable(run.benchmarks)] : []),
    "",
  ].join("\n");
};
