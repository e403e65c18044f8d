import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const CALL = "President Emmanuel Macron of France rang Prime Minister Donald Tusk of Poland on Tuesday.";

test.each([
  [
    "what must be done is not done",
    `${CALL} Macron holds that the two neighbours must negotiate.`,
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "nor what should be",
    `${CALL} Macron holds that the two neighbours should negotiate.`,
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "told as news: nobody need have met",
    "President Emmanuel Macron must see Prime Minister Donald Tusk before June, diplomats say.",
    [],
  ],
])("%s", (_, text, want) => expect(engagementsOf(text)).toEqual(want));
