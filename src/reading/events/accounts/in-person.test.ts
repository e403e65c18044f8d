import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "Bulgarian Prime Minister Kiril Petkov visited North Macedonia on Tuesday and met President Stevo Pendarovski in Skopje. Foreign Minister Teodora Genchovska of Bulgaria spoke with Foreign Minister Bujar Osmani of North Macedonia.",
    ["meeting held Bujar Osmani + Teodora Genchovska", "meeting held Kiril Petkov + Stevo Pendarovski"],
  ],
  // A telephone is named, or nobody is told to have come together.
  [
    "Bulgarian Prime Minister Kiril Petkov met President Stevo Pendarovski of North Macedonia in Skopje. Foreign Minister Teodora Genchovska of Bulgaria spoke with Foreign Minister Bujar Osmani of North Macedonia by phone.",
    ["call held Bujar Osmani + Teodora Genchovska", "meeting held Kiril Petkov + Stevo Pendarovski"],
  ],
  [
    "Foreign Minister Teodora Genchovska of Bulgaria spoke with Foreign Minister Bujar Osmani of North Macedonia on Monday.",
    ["call held Bujar Osmani + Teodora Genchovska"],
  ],
  [
    "Turkish Foreign Minister Hakan Fidan met with President Vladimir Putin in Moscow and later had a telephone call with US Secretary of State Antony Blinken.",
    ["call held Antony Blinken + Hakan Fidan", "meeting held Hakan Fidan + Vladimir Putin"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
