import { expect, test } from "vitest";
import { engagementsOf } from "./check.ts";

test.each([
  [
    "China and Bhutan on Tuesday concluded a round of their boundary talks in Beijing. Sun Weidong, Chinese vice minister of foreign affairs, headed one delegation, Tandi Dorji, Bhutan's foreign minister, the other.",
    ["meeting held Sun Weidong + Tandi Dorji"],
  ],
  [
    "Envoys of Turkey and Armenia will meet in Moscow on Monday. Turkey is to be represented by Serdar Kılıç, a former ambassador, and Armenia by Ruben Rubinyan, deputy speaker of its parliament.",
    ["meeting planned Ruben Rubinyan + Serdar Kılıç"],
  ],
  // Whoever heads something else stands for nobody.
  [
    "Talks between Russia and Belarus were held in Minsk on Monday. Belarus's Prime Minister Roman Golovchenko headed the tractor works for years.",
    ["meeting held Belarus + Russia"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
