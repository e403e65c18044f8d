import { expect, test } from "vitest";
import { excerpts } from "./excerpt.ts";
import { segments } from "./segments.ts";

test("a text of usual length is shown whole", () => {
  const all = segments("a".repeat(50_000), [{ start: 3, end: 5, field: "x" }]);
  expect(excerpts(all)).toEqual([{ leftOut: 0, segments: all }]);
});

test("of a huge text the beginning and what stands around the words", () => {
  const text = "a".repeat(5_000_000);
  const shown = excerpts(segments(text, [{ start: 2_000_000, end: 2_000_010, field: "x" }]));
  expect(shown.map((excerpt) => [excerpt.leftOut, excerpt.segments.map((segment) => segment.text.length)])).toEqual([
    [0, [4_000]],
    [1_994_500, [1_500, 10, 1_500]],
  ]);
});
