import { describe, expect, it } from "vitest";
import { readingsOf } from "./check.ts";

describe("words of plans that tell of none", () => {
  it.each([
    ["She kept him until late on Tuesday.", ["Tuesday = 2024-05-14"]],
    ["She is in Lima until Tuesday.", ["Tuesday = 2024-05-21 until"]],
  ])("%s", (text, want) => {
    expect(readingsOf(text, "2024-05-16")).toEqual(want);
  });
});
