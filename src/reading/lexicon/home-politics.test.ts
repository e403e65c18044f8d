import { expect, test } from "vitest";
import { wordsOf } from "../words.ts";
import { homePolitics } from "./home-politics.ts";

test.each([
  ["votes and inquiries", "The candidate lost the primary. Prosecutors heard testimony. The ambassador was there.", true],
  ["talks between states", "The envoys met the foreign minister. Talks on the treaty go on before the election.", false],
  ["one word of it and none of the trade", "The election was quiet. It rained.", false],
  [
    "a vote beside much of the trade",
    "Ministers met for talks on the treaty and their ties, a pact, a summit and a visit of the ambassador. The referendum and the election wait.",
    false,
  ],
])("%s", (_name, text, expected) => expect(homePolitics(wordsOf(text))).toBe(expected));
