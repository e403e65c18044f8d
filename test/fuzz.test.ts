import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUDGET } from "../bench/fuzz/check.ts";
import { growths } from "../bench/fuzz/growth.ts";
import { runCases } from "../bench/fuzz/supervise.ts";
import { exampleTexts, textsOfLines } from "../bench/fuzz/texts.ts";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { createReader } from "../src/reading/read.ts";
import { reportFromText } from "../src/text/report-from-text.ts";

/** Milliseconds; a busy machine takes many times what an idle one does. */
const LONG = 240_000;
/** Tests run beside others, on whatever machine: the bound itself is for `npm run bench:fuzz` and `bench:growth`, on one with nothing else to do. */
const budget = BUDGET * 2;

/** A sample of what `npm run bench:fuzz` and `npm run bench:growth` do at length. */
describe("damaged and hostile texts", () => {
  it(
    "are read without a crash, a hang, a false quote, or more time than their words allow",
    async () => {
      const { read, failures } = await runCases({ seed: 20, count: 1500, most: 12_000, lines: null, deadline: 20_000, budget });
      expect(failures).toEqual([]);
      expect(read).toBe(1500);
    },
    LONG,
  );

  it(
    "take time that grows with their length and no faster",
    () => {
      const reader = createReader(loadKnowledge(), "test");
      const wrong = [...growths(reader, exampleTexts(), [4_000, 16_000], { budget })].filter((g) => g.wrong !== null);
      expect(wrong).toEqual([]);
    },
    LONG,
  );
});

/** Real statements of twenty years, most of them no diplomacy; they are no part of the project. */
const ARCHIVE = join(import.meta.dirname, "../../shared/corpora/whitehouse.jsonl.gz");
const EACH = 4;

describe.skipIf(!existsSync(ARCHIVE))("real texts of every kind", () => {
  it(
    "are read without a fault",
    () => {
      const reader = createReader(loadKnowledge(), "test");
      const faults = textsOfLines(ARCHIVE, 10_000)
        .filter((_, i) => i % EACH === EACH - 1)
        .flatMap((text) => {
          try {
            reader.read(reportFromText(text, { source: "archive", published: "2021-05-04" }));
            return [];
          } catch (fault) {
            return [`${fault}: ${text.slice(0, 80)}`];
          }
        });
      expect(faults).toEqual([]);
    },
    LONG,
  );
});

describe("the watch over a reading", () => {
  it(
    "names a case that does not end, and goes on with the next",
    async () => {
      const { read, failures } = await runCases({ seed: 20, count: 3, most: 1000, lines: null, stuck: 1, deadline: 3000 });
      expect(failures).toEqual([{ n: 1, name: "hang or crash", wrong: "no end within 3000 ms" }]);
      expect(read).toBe(2);
    },
    LONG,
  );
});
