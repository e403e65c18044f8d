import { expect, test } from "vitest";
import { groupByMonth } from "./groups.ts";

const on = (edtf: string, from: string | null = edtf, to: string | null = edtf, basis = "stated") => ({
  when: { edtf, from, to, basis },
});
const shape = (items: Parameters<typeof groupByMonth>[0]) =>
  groupByMonth(items).map((group) => [group.title, group.items.length]);

test("months follow each other, and an entry with wide bounds stays at its place", () => {
  expect(
    shape([
      on("2024-07-06"),
      on("2024-07-01"),
      on("2023-06-03/2024-07-01", "2023-06-03", "2024-07-01", "inferred"),
      on("2023-05"),
      on("2023", "2023-01-01", "2023-12-31"),
      on("", null, null),
    ]),
  ).toEqual([
    ["July 2024", 3],
    ["May 2023", 1],
    ["2023, month not known", 1],
    ["Undated", 1],
  ]);
});
