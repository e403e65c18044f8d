import { expect, test } from "vitest";
import { EVERYTHING } from "../route/route.ts";
import { chips, toggled } from "./filters.ts";

test("a filter is turned on, off, and always begins again at the first page", () => {
  const on = toggled({ ...EVERYTHING, cursor: "c" }, "party", "TUR");
  expect(on).toEqual({ ...EVERYTHING, party: ["TUR"] });
  expect(toggled(on, "party", "TUR")).toEqual(EVERYTHING);
});

test("each chip says its filter in words and leads to the page without it", () => {
  const query = { ...EVERYTHING, party: ["TUR", "AZE"], person: ["Q1"], status: ["planned"], from: "2024-01-01", q: "gas" };
  expect(chips(query, new Map([["Q1", "A. Person"]])).map((chip) => [chip.name, chip.value, chip.without])).toEqual([
    ["party", "Türkiye", "/?party=AZE&person=Q1&status=planned&from=2024-01-01&q=gas"],
    ["party", "Azerbaijan", "/?party=TUR&person=Q1&status=planned&from=2024-01-01&q=gas"],
    ["person", "A. Person", "/?party=TUR&party=AZE&status=planned&from=2024-01-01&q=gas"],
    ["status", "Planned", "/?party=TUR&party=AZE&person=Q1&from=2024-01-01&q=gas"],
    ["from", "1 January 2024", "/?party=TUR&party=AZE&person=Q1&status=planned&q=gas"],
    ["words", "gas", "/?party=TUR&party=AZE&person=Q1&status=planned&from=2024-01-01"],
  ]);
});
