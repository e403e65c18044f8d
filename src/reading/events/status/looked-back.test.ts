import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

/** Journeys that somebody looks back on. */
test.each([
  [
    "Foreign Minister Bui Thanh Son of Vietnam recalled that President Macron's trip to Hanoi had opened a new chapter. On Monday he met French ambassador Olivier Brochet.",
    ["earlier Macron VNM"],
  ],
  [
    "Foreign Minister Bui Thanh Son of Vietnam noted that President Macron's visit to Hanoi had brought both closer.",
    ["earlier Macron VNM"],
  ],
  [
    "Foreign Minister Bui Thanh Son of Vietnam noted that President Macron's visit to Hanoi had a full programme.",
    ["held Macron VNM"],
  ],
])("%s", (text, expected) => expect(visitsOf(text)).toEqual(expected));
