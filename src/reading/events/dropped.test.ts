import { expect, test } from "vitest";
import { engagementsOf } from "./check.ts";

test.each([
  [
    "US President Joe Biden on Wednesday cancelled his trip to Italy. Biden was scheduled to meet Prime Minister Giorgia Meloni of Italy in Rome.",
    ["meeting cancelled Giorgia Meloni + Joe Biden"],
  ],
  [
    "New Zealand's Foreign Minister Winston Peters was to have met President Taneti Maamau of Kiribati in January.",
    ["meeting cancelled Taneti Maamau + Winston Peters"],
  ],
  // What is still to come stands.
  [
    "US President Joe Biden on Wednesday cancelled his trip to Italy. Biden will meet Prime Minister Giorgia Meloni of Italy in New York instead.",
    ["meeting planned Giorgia Meloni + Joe Biden"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
