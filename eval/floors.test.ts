import { beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { createReader } from "../src/reading/read.ts";
import { VERSION } from "../src/version.ts";
import { fallen, readFloors } from "./floors.ts";
import { type Measured, measure } from "./measure.ts";
import { absent, present } from "./sets.ts";

const floors = readFloors();

describe("the scores of the gold sets hold their floors (npm run eval tells what moved)", () => {
  let reader: ReturnType<typeof createReader>;
  beforeAll(() => {
    reader = createReader(loadKnowledge(), VERSION);
  });
  for (const set of present())
    it(set.name, { timeout: 60_000 }, async () => {
      expect(Object.keys(floors[set.name] ?? {}).length).toBeGreaterThan(10);
      expect(fallen([await measure(reader, set)], floors)).toEqual([]);
    });
  for (const name of absent()) it.skip(`${name}: ../shared is not beside this checkout`);
});

describe("what is called fallen", () => {
  const measured = (figures: Record<string, number | null>): Measured => ({
    set: "s",
    closed: false,
    engagements: { figures, asked: {}, faults: [], judged: [] },
    positions: null,
    clusters: null,
    about: null,
  });
  it("a share below its floor, a count of errors above it, a figure that is gone", () => {
    const now = measured({ recall: 0.8, missing: 1, date: null });
    expect(fallen([now], { s: { recall: 0.8, missing: 1 } })).toEqual([]);
    expect(fallen([now], { s: { recall: 0.81 } })).toEqual(["s: recall 0.8, the floor is 0.81"]);
    expect(fallen([now], { s: { missing: 0 } })).toEqual(["s: missing 1, the floor is 0"]);
    expect(fallen([now], { s: { date: 0.9 } })).toEqual(["s: date not measured, the floor is 0.9"]);
  });
  it("nothing of a set that was not measured", () => {
    expect(fallen([], { s: { recall: 1 } })).toEqual([]);
  });
});
