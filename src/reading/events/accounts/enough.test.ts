import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

/** Where somebody is told to have been. */
test.each([
  [
    "Prime Minister Benjamin Netanyahu of Israel, who was in The Hague, declared himself prepared.",
    ["held Benjamin Netanyahu NLD"],
  ],
  [
    "President Bernardo Arévalo of Guatemala thanked Taiwan. He noted that Taiwan's former president, Tsai Ing-wen, was there in April 2023.",
    [],
  ],
  [
    "Taiwan's former president, Tsai Ing-wen, visited Guatemala in 2017, and was there in April 2023.",
    ["held Tsai Ing-wen GTM", "held Tsai Ing-wen GTM"],
  ],
  ["António Guterres, the UN secretary-general, who was in Addis Ababa, welcomed it.", []],
  ["Foreign Minister Hakan Fidan of Turkey turned down an invitation to visit Jerusalem.", ["cancelled Hakan Fidan ISR"]],
])("%s", (text, expected) => expect(visitsOf(text)).toEqual(expected));
