import { expect, test } from "vitest";
import { KeptRobots } from "./kept-robots.ts";

test("a file holds for its time, one that cannot be had is asked for again", async () => {
  let now = 0;
  let asked = 0;
  const robots = new KeptRobots(1000, () => now);
  const of = (site: string, text: string | null) =>
    robots.of(site, async () => {
      asked++;
      return text;
    });
  expect([await of("a", "x"), await of("a", "y"), await of("b", null), await of("b", "z")]).toEqual(["x", "x", null, "z"]);
  expect(asked).toBe(3);
  now = 1001;
  expect(await of("a", "y")).toBe("y");
});
