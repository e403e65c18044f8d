import { expect, it } from "vitest";
import { reportFromText } from "../text/report-from-text.ts";
import { areEnough } from "./reader.ts";

const short = reportFromText("The ministers met in Oslo.", { source: "test" });
const long = reportFromText("They met again. ".repeat(4000), { source: "test" });

it("short reports wait for others, up to so many; a long one for none", () => {
  expect(areEnough([])).toBe(false);
  expect(areEnough(Array(31).fill(short))).toBe(false);
  expect(areEnough(Array(32).fill(short))).toBe(true);
  expect(areEnough([short, long])).toBe(true);
  expect(areEnough([short], 1)).toBe(true);
});
