import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountOf, readingOf, anyReadings as readings } from "../../test/record-readings.ts";
import type { Reading } from "../reading/reading.ts";
import { solve } from "./solve.ts";

const one = (...readings: readonly Reading[]) => {
  const entries = solve(readings.map((r) => accountOf(r)));
  expect(entries).toHaveLength(1);
  return entries[0] as (typeof entries)[number];
};

describe("an entry", () => {
  test("is one, whoever reports it; its id is the least of its claim sets'", () => {
    const e = one(
      readingOf("b", "2024-07-06", { when: "2024-07-06" }),
      readingOf("a", "2024-07-07", { when: "2024-07-06", basis: "relative" }),
    );
    expect(e.id).toBe("e-a-0");
    expect(e.reports.map((r) => [r.id, r.main])).toEqual([
      ["r-b", true],
      ["r-a", true],
    ]);
    expect(e.conflicts).toEqual([]);
    expect(e.history).toEqual([{ on: "2024-07-06", what: "held", report: "r-b" }]);
    expect(e.confidence).toBe(0.96);
  });

  test("keeps a plan as the history of what was held", () => {
    const e = one(
      readingOf("a", "2024-06-28", { status: "planned", when: "2024-07-06" }),
      readingOf("b", "2024-07-06", { when: "2024-07-06" }),
    );
    expect(e.status).toBe("held");
    expect(e.history.map((h) => [h.on, h.what])).toEqual([
      ["2024-06-28", "planned"],
      ["2024-07-06", "held"],
    ]);
    expect(e.conflicts).toEqual([]);
  });

  test("shows both where one reports it and another denies it", () => {
    const e = one(
      readingOf("a", "2024-07-06", { kind: "call", when: "2024-07-06" }),
      readingOf("b", "2024-07-07", { kind: "call", status: "denied", when: "2024-07-06" }),
    );
    expect(e.conflicts).toEqual([
      {
        field: "status",
        values: [
          { value: "denied", reports: ["r-b"] },
          { value: "held", reports: ["r-a"] },
        ],
      },
    ]);
  });

  test("shows both days where one is only that of publication", () => {
    const e = one(
      readingOf("a", "2024-07-07", { when: "2024-07-07", basis: "published" }),
      readingOf("b", "2024-07-06", { when: "2024-07-06" }),
    );
    expect(e.when).toMatchObject({ from: "2024-07-06", basis: "stated" });
    expect(e.conflicts.map((c) => c.field)).toEqual(["when"]);
  });

  test("counts copies of one text as one witness", () => {
    const text = "The ministers met in Shusha and spoke of trade, transport and energy for an hour before they flew home again";
    const a = readingOf("a", "2024-07-06", { when: "2024-07-06" });
    const b = readingOf("b", "2024-07-07", { when: "2024-07-06" });
    const [e] = solve([accountOf(a, text), accountOf(b, `${text}.`)]);
    expect(e?.reports.map((r) => r.copyOf)).toEqual([null, "r-a"]);
    expect(e?.confidence).toBe(0.8);
  });

  test("names its people by all reports", () => {
    const e = one(
      readingOf("a", "2024-07-06", { when: "2024-07-06", who: ["Bayramov|foreign-minister|AZE", "-|foreign-minister|TUR"] }),
      readingOf("b", "2024-07-06", {
        when: "2024-07-06",
        who: ["Hakan Fidan|foreign-minister|TUR|Q3", "Jeyhun Bayramov||AZE|Q1"],
      }),
    );
    expect(e.participants.map((p) => [p.name, p.id, p.officeClass]).sort()).toEqual([
      ["Hakan Fidan", "Q3", "foreign-minister"],
      ["Jeyhun Bayramov", "Q1", "foreign-minister"],
    ]);
    expect(e.claims.filter((c) => c.field === "participants/0").map((c) => c.report)).toEqual(["r-a", "r-b"]);
  });
});

describe("what stays apart", () => {
  test("an undated account that fits two", () => {
    const where = "Shusha,AZE";
    const entries = solve(
      [
        readingOf("a", "2024-07-06", { when: "2024-07-06", where }),
        readingOf("b", "2024-07-20", { when: "2024-07-20", where }),
        readingOf("u", null, { where }),
      ].map((r) => accountOf(r)),
    );
    expect(entries.map((e) => e.id)).toEqual(["e-a-0", "e-b-0", "e-u-0"]);
  });

  test("two days that a third account, of its day of publication, would bridge", () => {
    const entries = solve(
      [
        readingOf("a", "2024-07-06", { when: "2024-07-06" }),
        readingOf("b", "2024-07-07", { when: "2024-07-07", basis: "published" }),
        readingOf("c", "2024-07-08", { when: "2024-07-08" }),
      ].map((r) => accountOf(r)),
    );
    expect(entries.length).toBe(2);
  });

  test("the whole and its part, which is told as such", () => {
    const entries = solve([
      accountOf(
        readingOf(
          "a",
          "2024-07-06",
          { when: "2024-07-06", partOf: 1 },
          { kind: "visit", when: "2024-07-05/2024-07-07", where: ",AZE" },
        ),
      ),
    ]);
    expect(entries.map((e) => [e.id, e.partOf])).toEqual([
      ["e-a-1", null],
      ["e-a-0", "e-a-1"],
    ]);
  });
});

describe("the record is a function of the set of readings", () => {
  test("any order, any repetition: the same bytes", () => {
    fc.assert(
      fc.property(
        readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }))),
        ([all, shuffled]) => {
          expect(JSON.stringify(solve(shuffled.map((r) => accountOf(r))))).toBe(
            JSON.stringify(solve(all.map((r) => accountOf(r)))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test("every claim set is in one entry, no two of one report in the same", () => {
    fc.assert(
      fc.property(readings, (all) => {
        const entries = solve(all.map((r) => accountOf(r)));
        expect(entries.flatMap((e) => e.reports).length).toBe(all.flatMap((r) => r.engagements).length);
        for (const e of entries) expect(new Set(e.reports.map((r) => r.id)).size).toBe(e.reports.length);
      }),
      { numRuns: 200 },
    );
  });
});
