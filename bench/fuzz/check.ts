/** What must hold of the reading of any text at all. */

import type { Reader } from "../../src/reading/read.ts";
import type { Evidence, Reading } from "../../src/reading/reading.ts";
import { claimSetsOf } from "../../src/record/claim-set.ts";
import { sketchOf } from "../../src/record/copies.ts";
import { solve } from "../../src/record/solve.ts";
import { passagesOf } from "../../src/store/passages.ts";
import { InputError } from "../../src/text/errors.ts";
import { reportFromHtml } from "../../src/text/html.ts";
import type { Report } from "../../src/text/report.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import type { Case } from "./cases.ts";

/** Milliseconds of processor time that 1,000 words may take. */
export const BUDGET = 50;
/** A text without spaces counts as words of so many UTF-16 units. */
const WORD = 6;
/** Readings of one text before it counts as too slow: what else the machine does only adds to the time. */
const TRIES = 3;

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** Thousands of words, at least one: a reading has fixed costs. */
const thousands = (text: string): number => Math.max(1000, wordsIn(text), text.length / WORD) / 1000;

export const reportOf = (c: Case): Report | null => {
  const source = { source: "fuzz", published: c.published };
  if (!c.html) return reportFromText(c.text, source);
  try {
    return reportFromHtml(c.text, source);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
};

/** Milliseconds of this thread's processor time. */
export const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const falseQuote = (points: readonly string[], e: Evidence): string | null =>
  points.slice(e.start, e.end).join("") === e.quote
    ? null
    : `quote of ${e.field} [${e.start}, ${e.end}) is not the text's: ${JSON.stringify(e.quote)}`;

/** Every span of a reading, sliced from the text as given, gives its quote. */
const quotesTrue = (text: string, reading: Reading): string | null => {
  const points = [...text];
  const spans = [
    ...reading.engagements.flatMap((e) => e.evidence),
    ...reading.positions.flatMap((p) => p.evidence),
    ...reading.mentions.map((m) => ({ ...m, field: m.kind })),
  ];
  for (const e of spans) {
    const wrong = falseQuote(points, e);
    if (wrong) return wrong;
  }
  return null;
};

const idsUnlike = (reading: Reading): string | null => {
  const ids = reading.engagements.map((e) => e.id);
  return new Set(ids).size === ids.length ? null : "two engagements have one id";
};

/** All that is done with a report up to the record of it alone. */
const take = (reader: Reader, c: Case): Reading | null => {
  const report = reportOf(c);
  if (!report) return null;
  const reading = reader.read(report);
  JSON.stringify(reading);
  passagesOf(report.original, reading);
  const account = { reading, sources: ["fuzz"], sketch: sketchOf(report.body) };
  claimSetsOf(account);
  solve([account]);
  return reading;
};

export interface Checked {
  /** What does not hold, or null. */
  readonly wrong: string | null;
  readonly ms: number;
  /** Milliseconds a thousand words. */
  readonly rate: number;
}

/** Reads a case, again where it was slow, and says what does not hold; `budget`: milliseconds a thousand words. */
export const check = (reader: Reader, c: Case, budget = BUDGET): Checked => {
  const size = thousands(c.text);
  let ms = Number.POSITIVE_INFINITY;
  let reading: Reading | null = null;
  try {
    for (let tries = 0; tries < TRIES && ms > budget * size; tries++) {
      const begin = cpu();
      reading = take(reader, c);
      ms = Math.min(ms, cpu() - begin);
    }
  } catch (error) {
    return { wrong: (error as Error).stack ?? String(error), ms: 0, rate: 0 };
  }
  const wrong = reading && (quotesTrue(c.text, reading) ?? idsUnlike(reading));
  const rate = ms / size;
  const slow =
    rate > budget ? `${Math.round(ms)} ms for ${Math.round(size * 1000)} words: more than ${budget} ms a thousand` : null;
  return { wrong: wrong ?? slow, ms, rate };
};
