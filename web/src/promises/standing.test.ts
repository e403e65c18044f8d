import { expect, test } from "vitest";
import { sayTime, standingOf } from "./standing.ts";

const told = (...outcomes: string[]) => standingOf({ followUps: outcomes.map((outcome) => ({ outcome })) } as never);

test("what later words tell, the worst of them; none leaves it open", () => {
  expect(told()).toBe("open");
  expect(told("kept")).toBe("kept");
  expect(told("kept", "changed")).toBe("changed");
  expect(told("kept", "dropped", "changed")).toBe("dropped");
});

test.each<[string | null, string | null, string | null]>([
  [null, null, null],
  ["2023-08-18", "2023-08-18", "18 August 2023"],
  ["2023-08-01", "2023-08-31", "1 August 2023 to 31 August 2023"],
  ["2023-08-01", null, "1 August 2023 or later"],
  [null, "2023-08-31", "no later than 31 August 2023"],
  [null, "2018-09-20/..", "not before 20 September 2018"],
])("from %s to %s: %s", (from, to, said) => {
  expect(sayTime({ from, to } as Parameters<typeof sayTime>[0])).toBe(said);
});
