import { expect, test } from "vitest";
import { wordsOf } from "../words.ts";
import { diplomatic } from "./diplomatic.ts";

const says = (text: string): boolean => diplomatic(wordsOf(text));
const rain = "It rained on the stands while the band played and the keeper dropped the ball again. ".repeat(20);

test.each([
  ["a report full of the trade's words", `The envoys met twice. Talks on the treaty go on in the embassy. ${rain}`, true],
  ["a short one, whatever its words", "The minister had her as his guest. It rained.", true],
  ["a long one without a word of it", rain, false],
  ["a long one with one word of it", `The two met in the final. ${rain}`, false],
])("%s", (_name, text, expected) => expect(says(text)).toBe(expected));
