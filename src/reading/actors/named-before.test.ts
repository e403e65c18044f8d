import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "two told by name alone, then by their offices",
    "Sirpa Lindvall met Bounmy Sayavong here on Wednesday. The Estonian foreign minister and her Malian colleague spoke of fish.",
    ["Sirpa Lindvall | foreign minister | EST", "Bounmy Sayavong | foreign minister | MLI"],
  ],
  [
    "somebody of a state, and then his office",
    "Bolivian Foreign Minister Ramiro Quintela saw Nigeria's Adaeze Okwuosa. The Nigerian foreign minister praised him.",
    ["Ramiro Quintela | Foreign Minister | BOL", "Adaeze Okwuosa | foreign minister | NGA"],
  ],
  [
    "an office alone, of whom the sentence before named",
    "The mayors met Sirpa Lindvall on Monday. The deputy prime minister coordinates the camps.",
    ["Sirpa Lindvall | deputy prime minister | -"],
  ],
  [
    "one more minister is another",
    "Sirpa Lindvall met Bounmy Sayavong here on Wednesday. An Estonian minister looked on.",
    ["Sirpa Lindvall | - | -", "Bounmy Sayavong | - | -", "- | minister | EST"],
  ],
  [
    "an ambassador of theirs is another",
    "Sirpa Lindvall met Bounmy Sayavong here on Wednesday. The Estonian ambassador looked on.",
    ["Sirpa Lindvall | - | -", "Bounmy Sayavong | - | -", "- | ambassador | EST"],
  ],
  [
    "whoever is told of without contact is no minister",
    "A novel by Sirpa Lindvall won a prize. The Estonian interior minister clapped.",
    ["- | interior minister | EST"],
  ],
];

describe("who was named before by name alone", () => {
  it.each(rows)("%s", (_, text, people) => {
    expect(peopleIn(text, "2024-05-16")).toEqual(people);
  });
});
