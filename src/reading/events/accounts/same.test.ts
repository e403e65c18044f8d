import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** What is told twice is one engagement. */
test.each([
  [
    "The new ambassador of Chad, Amina Saleh, handed her letters of credence to President William Ruto on Monday. She was received at State House.",
    ["ceremony held Amina Saleh + William Ruto"],
  ],
  [
    "The new ambassador of Chad, Amina Saleh, handed her letters of credence to President William Ruto on Monday. On Wednesday she was received by Foreign Minister Musalia Mudavadi.",
    ["ceremony held Amina Saleh + William Ruto", "meeting held Amina Saleh + Musalia Mudavadi"],
  ],
  [
    "President William Ruto received Prime Minister Judith Suminwa today. He is the first leader to meet Judith Suminwa after her appointment as Prime Minister on April 1.",
    ["meeting held Judith Suminwa + William Ruto"],
  ],
  [
    "President William Ruto received President Bassirou Diomaye Faye. He recalled his meetings with Bassirou Diomaye Faye in Dakar and Rome.",
    ["meeting earlier Bassirou Diomaye Faye + William Ruto", "meeting held Bassirou Diomaye Faye + William Ruto"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
