import { describe, expect, it } from "vitest";
import { wordsOf } from "../words.ts";
import { summonedBy } from "./summoned.ts";

describe("a summons", () => {
  const rows: readonly (readonly [string, number, number, boolean])[] = [
    ["The ministry summoned the ambassador", 2, 3, true],
    ["The envoy was called in on Monday", 3, 4, true],
    ["The minister called the ambassador", 2, 3, false],
    ["The minister received the ambassador", 2, 3, false],
  ];
  for (const [text, first, last, expected] of rows)
    it(text, () => expect(summonedBy(wordsOf(text), [{ first, last }])).toBe(expected));
});
