/** Instruments against gold: named by words of the report or by the base's own name. */
import { fold } from "../../src/knowledge/fold.ts";
import type { Reading } from "../../src/reading/reading.ts";
import type { GoldLine } from "../gold.ts";
import { ratio } from "./tally.ts";

const words = (s: string): string[] => fold(s).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Two words of the name in common, or all of a shorter one: "Aachen Treaty" for "Treaty of Aachen". */
const same = (gold: string, read: string): boolean => {
  const asked = words(gold).filter((w) => w.length > 2),
    given = new Set(words(read));
  return asked.filter((w) => given.has(w)).length >= Math.min(2, asked.length);
};

export const scoreInstruments = (
  gold: readonly GoldLine[],
  readings: ReadonlyMap<string, Reading>,
): Readonly<Record<string, number | null>> => {
  let asked = 0,
    found = 0;
  for (const line of gold)
    for (const instrument of line.instruments ?? []) {
      asked++;
      const read = readings.get(line.id)?.mentions.filter((m) => m.kind === "instrument") ?? [];
      if (read.some((m) => same(instrument, `${m.name} ${m.quote}`))) found++;
    }
  return asked ? { instruments: asked, instruments_recall: ratio(found, asked) } : {};
};
