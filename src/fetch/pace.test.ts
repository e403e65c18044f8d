import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

test("one host waits its turn, another does not", () => {
  let now = 0;
  const pace = new Pace(1000, () => now);
  expect([pace.wait("a"), pace.wait("a"), pace.wait("a"), pace.wait("b")]).toEqual([0, 1000, 2000, 0]);
  now = 2500;
  expect(pace.wait("a")).toBe(500);
  now = 10_000;
  expect(pace.wait("a")).toBe(0);
});
