import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "French President Emmanuel Macron on Monday cancelled his trip to Italy. Macron was scheduled to meet Prime Minister Giorgia Meloni of Italy in Rome.",
    ["meeting cancelled Emmanuel Macron + Giorgia Meloni"],
  ],
  [
    "New Zealand's Foreign Minister Winston Peters was to have met President Taneti Maamau of Kiribati in January.",
    ["meeting cancelled Taneti Maamau + Winston Peters"],
  ],
  // What is still to come stands.
  [
    "French President Emmanuel Macron on Monday cancelled his trip to Italy. Macron will meet Prime Minister Giorgia Meloni of Italy in New York instead.",
    ["meeting planned Emmanuel Macron + Giorgia Meloni"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
