import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const DIARY =
  "Finland's foreign minister, Elina Valtonen, was at home to her guests.\n\n* Margus Tsahkna of Estonia, on Saturday, had only minutes.\n\n* Norway's Espen Barth Eide put schools above all else. He followed the Estonian minister.\n\n";

test.each([
  [
    "each was with one and the same, and they with one another is nothing new",
    `${DIARY}What they had all come for was over by Sunday dusk.`,
    ["meeting held Elina Valtonen + Espen Barth Eide", "meeting held Elina Valtonen + Margus Tsahkna"],
  ],
])("%s", (_, text, want) => expect(engagementsOf(text)).toEqual(want));
