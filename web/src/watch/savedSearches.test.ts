import { expect, test } from "vitest";
import { parseSaved, withoutSearch, withSearch } from "./savedSearches.ts";

const GAS = { name: "Gas", params: "q=gas" };
const TUR = { name: "Türkiye", params: "party=TUR" };

test.each<[string, string | null, unknown]>([
  ["nothing kept", null, []],
  ["what was kept", JSON.stringify([GAS]), [GAS]],
  ["broken text", "{", []],
  ["another program's words", '{"a":1}', []],
  ["entries that are no searches", '[null, 3, {"name":"x"}, {"name":"Gas","params":"q=gas"}]', [GAS]],
])("%s", (_name, text, saved) => {
  expect(parseSaved(text)).toEqual(saved);
});

test("the newest first, the same filters once and under the newest name", () => {
  expect(withSearch([GAS], TUR)).toEqual([TUR, GAS]);
  expect(withSearch([TUR, GAS], { ...GAS, name: "Energy" })).toEqual([{ ...GAS, name: "Energy" }, TUR]);
  expect(withoutSearch([TUR, GAS], "party=TUR")).toEqual([GAS]);
});
