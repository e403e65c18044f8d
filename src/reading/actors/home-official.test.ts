import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const LAO = "Saleumxay Kommasith | Foreign Minister | LAO";

/** What is told, a text, and the people read in it. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "of the dateline's state",
    "BANGKOK, May 6 - The Prime Minister received the Foreign Minister of Laos, Saleumxay Kommasith, on Monday.",
    ["(Srettha Thavisin) | Prime Minister | THA", LAO],
  ],
  [
    "of the issuer's state",
    "Ministry of Foreign Affairs of the Republic of Latvia\n\nOn 6 May the Foreign Minister received the Foreign Minister of Laos, Saleumxay Kommasith.",
    ["(Baiba Braže) | Foreign Minister | LVA", LAO],
  ],
  [
    "behind his style",
    "AMMAN, May 6 - His Majesty the King received the Foreign Minister of Laos, Saleumxay Kommasith, on Monday.",
    ["(Abdullah II) | King | JOR", LAO],
  ],
  [
    "a king beside his prime minister",
    "AMMAN, May 6 - The King received the Foreign Minister of Laos, Saleumxay Kommasith. He then called on Prime Minister Bisher Khasawneh.",
    ["(Abdullah II) | King | JOR", "Bisher Khasawneh | Prime Minister | JOR", LAO],
  ],
  [
    "not the one who is met",
    "AMMAN, May 6 - The Foreign Minister received the Foreign Minister of Laos, Saleumxay Kommasith, on Monday.",
    ["(Ayman Safadi) | Foreign Minister | JOR", LAO],
  ],
  [
    "a kingdom's royals, the King and the Queen two of them",
    "AMMAN, May 6 - The Crown Prince received the Foreign Minister of Laos, Saleumxay Kommasith. The King slept. The Queen slept.",
    ["(Abdullah II) | King | JOR", "- | Crown Prince | JOR", "- | Queen | JOR", LAO],
  ],
  [
    "near miss: a republic has no crown prince",
    "PARIS, May 6 - The Crown Prince received the Foreign Minister of Laos, Saleumxay Kommasith, on Monday.",
    [LAO],
  ],
  [
    "near miss: a kingdom has no president",
    "BANGKOK, May 6 - The President received the Foreign Minister of Laos, Saleumxay Kommasith, on Monday.",
    [LAO],
  ],
  [
    "near miss: nothing tells from where",
    "The Prime Minister received the Foreign Minister of Laos, Saleumxay Kommasith, on Monday.",
    [LAO],
  ],
];

describe("an official of the state from which a report tells", () => {
  it.each(rows)("%s", (_, text, expected) => expect(peopleIn(text, "2024-05-06").sort()).toEqual([...expected].sort()));
});
