import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

/** Officials of "the country" in which somebody is told to be. */
test.each([
  [
    "The Dutch Foreign Minister, Caspar Veldkamp, was in Tirana on Monday, where he met the country's top officials.",
    ["meeting held Caspar Veldkamp + official/ALB"],
  ],
  [
    "Italian Foreign Minister Antonio Tajani is in Tirana. He conferred with the country's prime minister on Monday.",
    ["meeting held Antonio Tajani + prime minister/ALB"],
  ],
  [
    "Danish Foreign Minister Lars Rasmussen is in Baghdad for talks with the country's leaders.",
    ["meeting held Lars Rasmussen + leader/IRQ"],
  ],
  [
    "Kenya's President William Ruto said the country's foreign minister would meet Antony Blinken in Washington on Friday.",
    ["meeting planned Antony Blinken + foreign minister/KEN"],
  ],
  // Of two states that the sentence names.
  [
    "Riga and Oslo had been the first stops, where Italian Foreign Minister Antonio Tajani met the defence ministers of both countries.",
    ["meeting held Antonio Tajani + defence minister/LVA", "meeting held Antonio Tajani + defence minister/NOR"],
  ],
  ["Between Riga, Oslo and Bern, Italian Foreign Minister Antonio Tajani met the defence ministers of both countries.", []],
  // His own.
  ["The Dutch Foreign Minister, Caspar Veldkamp, met the country's finance minister in Tirana.", []],
  // No country named near.
  ["The talks in Lima failed. It rained. Nobody knew why. Caspar Veldkamp met the country's leaders.", []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
