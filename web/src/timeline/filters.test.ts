import { expect, test } from "vitest";
import { EVERYTHING } from "../route/route.ts";
import { chips, toggled } from "./filters.ts";

test("a filter is turned on, off, and always begins again at the first page", () => {
  const on = toggled({ ...EVERYTHING, cursor: "c" }, "party", "TUR");
  expect(on).toEqual({ ...EVERYTHING, party: ["TUR"] });
  expect(toggled(on, "party", "TUR")).toEqual(EVERYTHING);
});

test("each chip says its filter in words and leads to the page without it", () => {
  const query = {
    ...EVERYTHING,
    party: ["TUR", "AZE"],
    person: ["Q1"],
    status: ["planned"],
    from: "2024-01-01",
    q: "gas",
    as_of: "2025-01-31",
  };
  expect(chips(query, new Map([["Q1", "A. Person"]])).map((chip) => [chip.name, chip.value, chip.without])).toEqual([
    ["party", "Türkiye", "/?party=AZE&person=Q1&status=planned&from=2024-01-01&q=gas&as_of=2025-01-31"],
    ["party", "Azerbaijan", "/?party=TUR&person=Q1&status=planned&from=2024-01-01&q=gas&as_of=2025-01-31"],
    ["person", "A. Person", "/?party=TUR&party=AZE&status=planned&from=2024-01-01&q=gas&as_of=2025-01-31"],
    ["status", "Planned", "/?party=TUR&party=AZE&person=Q1&from=2024-01-01&q=gas&as_of=2025-01-31"],
    ["from", "1 January 2024", "/?party=TUR&party=AZE&person=Q1&status=planned&q=gas&as_of=2025-01-31"],
    ["words", "gas", "/?party=TUR&party=AZE&person=Q1&status=planned&from=2024-01-01&as_of=2025-01-31"],
    ["as known on", "31 January 2025", "/?party=TUR&party=AZE&person=Q1&status=planned&from=2024-01-01&q=gas"],
  ]);
});
