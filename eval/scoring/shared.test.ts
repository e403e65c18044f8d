/** Our scorers give what the shared ones give on the same readings: figures of two scorers could not be compared otherwise. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import { solve } from "../../src/record/solve.ts";
import { type GoldLine, jsonLines } from "../gold.ts";
import { type ReadSet, readSet } from "../readings.ts";
import { present, SCORERS } from "../sets.ts";
import { scoreClusters } from "./clusters.ts";
import { scoreEngagements } from "./engagements.ts";
import { scorePositions } from "./positions.ts";

const set = present().find((s) => s.name === "dev-c");

describe.skipIf(!set || !existsSync(SCORERS))("the shared scorers agree (skipped where ../shared is not there)", () => {
  let folder: string;
  let read: ReadSet;
  let gold: GoldLine[];
  const goldFile = set?.gold ?? "";
  const linesTo = (name: string, rows: Iterable<unknown>): string => {
    const path = join(folder, name);
    writeFileSync(path, [...rows].map((r) => JSON.stringify(r)).join("\n"));
    return path;
  };
  const shared = (scorer: string, pred: string): Record<string, number | null> => {
    const args = [join(SCORERS, scorer), "--gold", goldFile, "--pred", pred, "--texts", set?.texts ?? ""];
    const out = execFileSync(process.execPath, args, { encoding: "utf8" }).trim().split("\n");
    return JSON.parse(out.at(-1) as string) as Record<string, number | null>;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chancery-eval-"));
    read = await readSet(createReader(loadKnowledge(), "test"), set?.texts ?? "");
    gold = jsonLines<GoldLine>(goldFile);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (id: string): string | null => read.texts.get(id) ?? null;
  it("on engagements", () => {
    expect(scoreEngagements(gold, read.readings, textOf).figures).toEqual(
      shared("score.mjs", linesTo("r.jsonl", read.readings.values())),
    );
  });
  it("on positions", () => {
    expect(scorePositions(gold, read.readings, textOf).figures).toEqual(
      shared("positions.mjs", linesTo("p.jsonl", read.readings.values())),
    );
  });
  it("on entries of the record", () => {
    const entries = solve(read.accounts);
    expect(scoreClusters(gold, entries).figures).toEqual(shared("clusters.mjs", linesTo("e.jsonl", entries)));
  });
});
