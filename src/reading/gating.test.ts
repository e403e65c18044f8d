/**
 * Rules are asked only where they may find something: at the words with which they begin (spots.ts), in the senses whose next word
 * stands there (senses.ts), in sentences that may name an occasion. Nothing may be lost by that: with every rule asked by a plain look
 * at every word of every text, the readings are the same to the byte.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { caseMaker } from "../../bench/fuzz/cases.ts";
import { loadKnowledge } from "../knowledge/compiled.ts";
import { reportFromText } from "../text/report-from-text.ts";
import type { VerbSense } from "./lexicon/contact-verbs.ts";
import type { Reader } from "./read.ts";
import type { Words } from "./words.ts";

const FOLDER = join(import.meta.dirname, "../../examples/reports");
const examples = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(FOLDER, name), "utf8"));
/** Damaged reports and hostile units, from the examples; a fixed seed. */
const made = caseMaker(examples);
const damaged = Array.from({ length: 60 }, (_, n) => made.of(11, n, 6000).text);
const knowledge = loadKnowledge();

const readerOf = async (): Promise<Reader> => {
  vi.resetModules();
  return (await import("./read.ts")).createReader(knowledge, "test");
};

const readings = (reader: Reader, texts: readonly string[]): string[] =>
  texts.map((text) => JSON.stringify(reader.read(reportFromText(text, { source: "test", published: "2024-05-16" }))));

/** Looks at every word, and keeps nothing of what it found. */
const everywhere = (opens: (w: Words, i: number) => boolean) => (w: Words) =>
  Array.from({ length: w.count }, (_, i) => i).filter((i) => opens(w, i));

afterEach(() => {
  vi.doUnmock("./spots.ts");
  vi.doUnmock("./events/finding/senses.ts");
  vi.doUnmock("./occasions/may-name.ts");
});

describe("what gating leaves out tells of nothing", () => {
  it.each([
    ["examples", examples],
    ["damaged texts", damaged],
  ])("%s", { timeout: 120_000 }, async (_, texts) => {
    const gated = readings(await readerOf(), texts);

    vi.doMock("./spots.ts", () => ({
      spots: everywhere,
      spotsWithin: (all: readonly number[], from: number, to: number) => all.filter((i) => i >= from && i < to),
    }));
    vi.doMock("./events/finding/senses.ts", async (original) => {
      const { verbSenses } = await import("./lexicon/contact-verbs.ts");
      return {
        ...(await original<typeof import("./events/finding/senses.ts")>()),
        sensesAt: ({ words }: { words: Words }, i: number): readonly VerbSense[] => verbSenses(words.folded[i] as string),
      };
    });
    vi.doMock("./occasions/may-name.ts", () => ({ mayName: () => true, bodiesNamed: () => [] }));
    const ungated = readings(await readerOf(), texts);

    expect(gated.some((reading) => JSON.parse(reading).engagements.length > 0)).toBe(true);
    expect(ungated).toEqual(gated);
  });
});

it("several reports read together give the readings of each alone", async () => {
  const reader = await readerOf();
  const reports = examples.map((text) => reportFromText(text, { source: "test", published: "2024-05-16" }));
  expect(reader.readAll(reports)).toEqual(reports.map((report) => reader.read(report)));
  expect(reader.readAll([])).toEqual([]);
});
