import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met on 4 April. | On the same day he left.", "the same day = 2024-04-04"],
  ["They met on 4 April. | That evening he left.", "That evening = 2024-04-04"],
  ["They met on 4 April. | Later in the day he left.", "Later in the day = 2024-04-04"],
  ["They will meet on 9 July. | She landed earlier in the day.", "earlier in the day = 2024-07-06"],
  ["They met on 4 April. | That month he left.", "That month = 2024-04"],
  ["They met on 4 April. | That same evening he had left for Oslo.", "That same evening = 2024-04-04"],
  ["They will meet on 9 July. | On that date she will be in Oslo.", "that date = 2024-07-09"],
  ["They met on 4 April. | The lake treaty was signed on the same date.", "the same date = 2024-04-04"],
  ["They met in 2019. | That same year he left.", "That same year = 2019"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")[1]).toBe(reading);
});

test.each(["On the day of the talks he left.", "In the day he left.", "He spoke of ties that date back long."])(
  "not: %s",
  (text) => {
    expect(readingsOf(text, "2024-07-06")).toEqual([]);
  },
);

test("an evening is of the last day told, not of a month told since", () =>
  expect(
    readingsOf("They met on 4 April. | They spoke of a plot last December. | That same evening he left.", "2024-07-06")[2],
  ).toBe("That same evening = 2024-04-04"));

test("what had been is of no day that is still to come", () => {
  const told = "They met on Friday. | They will meet again on 20 July. | ";
  expect(readingsOf(`${told}Earlier in the day she had seen the King.`, "2024-07-06").at(-1)).toBe(
    "Earlier in the day = 2024-07-05",
  );
  expect(readingsOf(`${told}That same evening he rang the King.`, "2024-07-06").at(-1)).toBe("That same evening = 2024-07-05");
});

test("a verb of the past leads back behind what is to come", () => {
  expect(readingsOf("They will meet on Tuesday. | He rang the King on Sunday to ask for help.", "2024-07-06").at(-1)).toBe(
    "Sunday = 2024-06-30",
  );
});
