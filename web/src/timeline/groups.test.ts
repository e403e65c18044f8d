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
    ["July 2024", 2],
    ["2023 to 2024", 1],
    ["May 2023", 1],
    ["2023, month not known", 1],
    ["Undated", 1],
  ]);
});

test("wide bounds stay in the month in which they begin, and are told no narrower than they are elsewhere", () => {
  expect(
    shape([
      on("2024-02-20"),
      on("2024-02-02/..", "2024-02-02", null),
      on("2020-01-10/..", "2020-01-10", null),
      on("2019-03-01/2019-06-30", "2019-03-01", "2019-06-30", "inferred"),
      on("../2018-05-04", null, "2018-05-04"),
    ]),
  ).toEqual([
    ["February 2024", 2],
    ["2020 or later", 1],
    ["2019, month not known", 1],
    ["2018 or earlier", 1],
  ]);
});
