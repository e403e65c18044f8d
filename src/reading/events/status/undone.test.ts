import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** What is told in the present of a day to come, proposed, ruled out, or not planned. */
test.each([
  [
    "Prime Minister Narendra Modi of India met President Joko Widodo of Indonesia in Jakarta on Wednesday. He dines with President Barack Obama in Washington on Monday.",
    ["meeting held Joko Widodo + Narendra Modi", "meeting planned Barack Obama + Narendra Modi"],
  ],
  [
    "President Vladimir Putin of Russia suggested that Moscow and Kyiv hold direct talks in Istanbul on May 25.",
    ["meeting proposed Russia + Ukraine"],
  ],
  [
    "The Kremlin ruled out a meeting between President Vladimir Putin and President Volodymyr Zelensky in Geneva.",
    ["meeting denied Vladimir Putin + Volodymyr Zelensky"],
  ],
  [
    "There are no plans for Prime Minister Keir Starmer to meet President Xi Jinping in Rio, his spokesman said.",
    ["meeting denied Keir Starmer + Xi Jinping"],
  ],
  [
    "President Sergio Mattarella and Prime Minister Giorgia Meloni of Italy each received President Javier Milei of Argentina on Monday.",
    ["meeting held Giorgia Meloni + Javier Milei", "meeting held Javier Milei + Sergio Mattarella"],
  ],
  [
    "Foreign Minister Sergei Lavrov of Russia met Secretary of State Antony Blinken in Geneva on Tuesday. They will reconvene in Vienna next week.",
    ["meeting held Antony Blinken + Sergei Lavrov", "meeting planned Antony Blinken + Sergei Lavrov"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
