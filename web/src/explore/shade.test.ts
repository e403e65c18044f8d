import { expect, test } from "vitest";
import { shade } from "./shade.ts";

test.each([
  [0, 10, 0],
  [1, 10, 1],
  [10, 10, 5],
  [1, 1, 1],
  [3, 9, 3],
  [1, 100_000, 1],
])("shade(%d of %d) is %d", (count, most, step) => {
  expect(shade(count, most)).toBe(step);
});
