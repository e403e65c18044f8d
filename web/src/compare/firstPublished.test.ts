import { expect, test } from "vitest";
import { firstPublished } from "./firstPublished.ts";

const report = (id: string, published: string | null) => ({ id, published });

test.each<[string, (string | null)[], "a" | "b" | null]>([
  ["a day before", ["2024-03-11", "2024-03-12"], "a"],
  ["a day after", ["2024-03-13", "2024-03-12"], "b"],
  ["the same day", ["2024-03-12", "2024-03-12"], null],
  ["a day that is not known", ["2024-03-12", null], null],
  ["a month beside a day in it", ["2024-03", "2024-03-12"], null],
])("%s", (_name, [x = null, y = null], first) => {
  expect(firstPublished(["r-1"], ["r-2"], [report("r-1", x), report("r-2", y)])).toBe(first);
});

test("of several reports of a side the earliest counts", () => {
  const reports = [report("r-1", "2024-03-14"), report("r-2", "2024-03-10"), report("r-3", "2024-03-12")];
  expect(firstPublished(["r-1", "r-2"], ["r-3"], reports)).toBe("a");
});
