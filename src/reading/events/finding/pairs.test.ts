import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "India's Prime Minister Narendra Modi",
  B = "Chinese President Xi Jinping";

/** Two names joined by a hyphen before what the two have together; a summit of two is their meeting. */
test.each([
  [`The Xi-Modi meeting in Wuhan on Friday was a success. ${A} praised ${B}.`, ["meeting held Narendra Modi + Xi Jinping"]],
  [`The Modi–Xi talks ended late on Friday. ${A} praised ${B}.`, ["meeting held Narendra Modi + Xi Jinping"]],
  [`A Xi-Modi informal meeting is planned for Monday. ${A} praised ${B}.`, ["meeting planned Narendra Modi + Xi Jinping"]],
  [
    `${A} and ${B} held a summit in Wuhan on Friday. The meeting between Modi and Xi lasted two hours.`,
    ["meeting held Narendra Modi + Xi Jinping"],
  ],
  [`${A} read of the Ferrero-Waldner meeting.`, []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
