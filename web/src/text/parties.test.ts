import { expect, test } from "vitest";
import { partyName } from "./parties.ts";

test.each([
  ["TUR", "Türkiye"],
  ["XKX", "Kosovo"],
  ["USA", "United States"],
  ["OSCE", "OSCE"],
  ["X-SOUTH-OSSETIA", "South Ossetia"],
  ["", ""],
])("%s is %s", (code, name) => {
  expect(partyName(code)).toBe(name);
});
