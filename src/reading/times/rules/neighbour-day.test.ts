import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met on 4 April. | The day before, deputies had met.", "The day before = 2024-04-03"],
  ["They met on 4 April. | The next day he left.", "The next day = 2024-04-05"],
  ["They met on 4 April. | On the following day he left.", "the following day = 2024-04-05"],
  ["They met on 4 April. | He arrived the previous day.", "the previous day = 2024-04-03"],
  [
    "They met on 4 April. | Tired from the flight, the night before, she had driven to the palace.",
    "the night before = 2024-04-03",
  ],
  ["They met on 4 April. | The evening before Chancellor Scholz had dined with him.", "The evening before = 2024-04-03"],
  ["They met on 4 April. | He had seen him the day before in Rome.", "the day before = 2024-04-03"],
  ["They met on 4 April. | The previous evening they had dined.", "The previous evening = 2024-04-03"],
  ["They met on 4 April. | The day before it was the premier who saw him.", "The day before = 2024-04-03"],
  ["They met on 4 April. | A morning earlier he had left.", "A morning earlier = 2024-04-03"],
  ["They met on 4 April. | On the eve, in Ankara, he was a guest.", "On the eve = 2024-04-03"],
  ["They met on 4 April. | On the morrow he left.", "On the morrow = 2024-04-05"],
  ["They met on 4 April. | He left the next morning.", "the next morning = 2024-04-05"],
  ["They met on 4 April. | The envoy told us that the previous day was a success.", "the previous day = 2024-07-05"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")[1]).toBe(reading);
});

test("what had been is counted from no day that is still to come", () => {
  const told = "They met on Friday. | They will meet again on 20 July. | ";
  expect(readingsOf(`${told}He had seen the King the day before.`, "2024-07-06").at(-1)).toBe("the day before = 2024-07-04");
  expect(readingsOf(`${told}He will see the King the day before.`, "2024-07-06").at(-1)).toBe("the day before = 2024-07-19");
});

test("with nothing told before it counts from the report's day", () => {
  expect(readingsOf("Only the day before, he had refused.", "2024-07-06")).toEqual(["the day before = 2024-07-05"]);
  expect(readingsOf("Only the day before, he had refused.", null)).toEqual(["the day before = open"]);
});

test("not: the day before a thing of no known day", () => {
  expect(readingsOf("They met the day before the summit.", "2024-07-06")).toEqual([]);
  expect(readingsOf("They dined the evening before the vote.", "2024-07-06")).toEqual([]);
  expect(readingsOf("They dined on the eve of the vote.", "2024-07-06")).toEqual([]);
});
