import { expect, test } from "vitest";
import type { DiffAnswer } from "../api/types.ts";
import { changeRows } from "./changeRows.ts";

const engagement = { reports: 2 } as DiffAnswer["items"][number]["engagement"];
const said = (change: Omit<DiffAnswer["items"][number], "engagement">): (readonly (string | null)[])[] =>
  changeRows([{ ...change, engagement }]).map((row) => [row.change, row.field, row.before, row.after]);

test("a line for each field, lists by what left and what came", () =>
  expect(
    said({
      change: "changed",
      old: ["e-1"],
      new: ["e-1"],
      fields: [
        { field: "status", old: "planned", new: "held" },
        { field: "where", old: null, new: "Valletta, MLT" },
        { field: "topics", old: ["trade"], new: ["human-rights", "trade"] },
        { field: "reports", old: ["r-1", "r-2"], new: ["r-1", "r-2", "r-3"] },
      ],
    }),
  ).toEqual([
    ["changed", "Status", "planned", "held"],
    ["changed", "Where", null, "Valletta, MLT"],
    ["changed", "Topics", null, "human rights"],
    ["changed", "Reports", null, "1 report added"],
  ]));

test("one line for an engagement that is new, or was put together", () => {
  expect(said({ change: "added", old: [], new: ["e-1"], fields: [] })).toEqual([["added", null, null, "2 reports"]]);
  expect(said({ change: "merged", old: ["e-1", "e-2"], new: ["e-1"], fields: [] })).toEqual([
    ["merged", null, "2 entries", "1 entry"],
  ]);
});
