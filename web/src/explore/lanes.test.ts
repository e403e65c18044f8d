import { expect, test } from "vitest";
import type { EngagementSummary } from "../api/types.ts";
import { lanes, markOf } from "./lanes.ts";

const entry = (edtf: string, from: string | null, to: string | null, basis = "stated", parties: string[] = ["TUR"]) =>
  ({
    id: `${edtf}${parties}`,
    when: { edtf, from, to, basis },
    participants: parties.map((party) => ({ for: party })),
  }) as unknown as EngagementSummary;

test.each([
  ["a day", entry("2024-07-06", "2024-07-06", "2024-07-06"), { shape: "day", from: "2024-07-06", to: "2024-07-06" }],
  [
    "a stay of two days",
    entry("2024-07-06/2024-07-08", "2024-07-06", "2024-07-08"),
    { shape: "stretch", from: "2024-07-06", to: "2024-07-08" },
  ],
  [
    "a month: some day in it",
    entry("2024-02", "2024-02-01", "2024-02-29"),
    { shape: "bounds", from: "2024-02-01", to: "2024-02-29" },
  ],
  ["not before a day", entry("2023-06-03/..", "2023-06-03", null, "inferred"), { shape: "bounds", from: "2023-06-03", to: null }],
])("%s", (_name, item, mark) => {
  expect(markOf(item)).toMatchObject(mark);
});

test("what has no time has no mark", () => {
  expect(markOf(entry("", null, null, "unknown"))).toBeNull();
});

test("lanes of the parties with most, each in order of time, an engagement in every lane of its parties", () => {
  const one = entry("2024-02-01", "2024-02-01", "2024-02-01", "stated", ["TUR", "AZE"]);
  const two = entry("2023-02-01", "2023-02-01", "2023-02-01", "stated", ["TUR", "USA"]);
  const found = lanes([one, two], 2);
  expect(found.map((lane) => [lane.party, lane.marks.map((mark) => mark.from)])).toEqual([
    ["TUR", ["2023-02-01", "2024-02-01"]],
    ["AZE", ["2024-02-01"]],
  ]);
});
