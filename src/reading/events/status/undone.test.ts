import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** What is told in the present of a day to come, proposed, ruled out, or not planned. */
test.each([
  [
    "Prime Minister Narendra Modi of India met President Joko Widodo of Indonesia in Jakarta on Wednesday. He dines with President Emmanuel Macron in Paris on Monday.",
    ["meeting held Joko Widodo + Narendra Modi", "meeting planned Emmanuel Macron + Narendra Modi"],
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
  ...["gave up", "took himself out of", "bowed out of", "scratched"].map((letGo): [string, string[]] => [
    `Foreign Minister Margus Tsahkna of Estonia ${letGo} his meeting with Foreign Minister Antonio Tajani of Italy.`,
    ["meeting cancelled Antonio Tajani + Margus Tsahkna"],
  ]),
  [
    "Foreign Minister Margus Tsahkna of Estonia has struck his meeting with Foreign Minister Antonio Tajani of Italy from his calendar.",
    ["meeting cancelled Antonio Tajani + Margus Tsahkna"],
  ],
  [
    "Foreign Minister Margus Tsahkna of Estonia gave up his seat and met Foreign Minister Antonio Tajani of Italy on Monday.",
    ["meeting held Antonio Tajani + Margus Tsahkna"],
  ],
  [
    "President Alar Karis and Prime Minister Kaja Kallas of Estonia each received President Maia Sandu of Moldova on Monday.",
    ["meeting held Alar Karis + Maia Sandu", "meeting held Kaja Kallas + Maia Sandu"],
  ],
  [
    "Foreign Minister Sergei Lavrov of Russia met Secretary of State Antony Blinken in Geneva on Tuesday. They will reconvene in Vienna next week.",
    ["meeting held Antony Blinken + Sergei Lavrov", "meeting planned Antony Blinken + Sergei Lavrov"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

test.each([
  ...[
    "It was not made public how long they spoke.",
    "The ministry did not say for how long they had spoken.",
    "Nobody would say why they spoke.",
    "It was not known how often they had talked.",
  ].map((asked): [string, string, string[]] => [
    asked,
    `Prime Minister Donald Tusk telephoned President Emmanuel Macron on Tuesday. ${asked}`,
    ["call held Donald Tusk + Emmanuel Macron"],
  ]),
  [
    "why not",
    "The ministry did not say why Prime Minister Donald Tusk did not meet President Emmanuel Macron.",
    ["meeting denied Donald Tusk + Emmanuel Macron"],
  ],
  [
    "not spoken since",
    "Prime Minister Donald Tusk, who wrote it himself, has not met President Emmanuel Macron, and did not speak to him on Monday.",
    ["meeting denied Donald Tusk + Emmanuel Macron"],
  ],
  [
    "no intention of something else",
    "During a courtesy call from Tunisian Foreign Minister Mohamed Ali Nafti, President John Mahama assured him that he has no intention of leaving the bloc.",
    ["meeting held John Mahama + Mohamed Ali Nafti"],
  ],
  [
    "no plans of the kind",
    "As to a meeting between Prime Minister Donald Tusk and President Emmanuel Macron, there are no plans for it, a spokesman said.",
    ["meeting denied Donald Tusk + Emmanuel Macron"],
  ],
  [
    "not without",
    "Danish Foreign Minister Martin Lidegaard did not leave Kabul without having seen President Ashraf Ghani.",
    ["meeting held Ashraf Ghani + Martin Lidegaard"],
  ],
  [
    "a denial taken back",
    "The ministry confirmed what it had denied on Monday: Prime Minister Donald Tusk and President Emmanuel Macron did meet.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "admitted after denying it",
    "Prime Minister Donald Tusk met President Emmanuel Macron on Tuesday, his office admitted after denying it.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "confirmed that it is denied",
    "His office confirmed that it denies that Prime Minister Donald Tusk met President Emmanuel Macron.",
    ["meeting denied Donald Tusk + Emmanuel Macron"],
  ],
  [
    "who was to have gone elsewhere",
    "Prime Minister Donald Tusk, who was to have flown home on Tuesday, sat down with President Emmanuel Macron instead.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "what is not so between commas",
    "Prime Minister Donald Tusk, not known for patience with queues, received President Emmanuel Macron on Tuesday.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "who is asked no more",
    "Prime Minister Donald Tusk has disinvited President Emmanuel Macron from Friday's dinner in Warsaw.",
    ["meeting cancelled Donald Tusk + Emmanuel Macron"],
  ],
  [
    "without",
    "Danish Foreign Minister Martin Lidegaard left Kabul without having seen President Ashraf Ghani.",
    ["meeting denied Ashraf Ghani + Martin Lidegaard"],
  ],
])("what is not done, and what is done all the same: %s", (_name, text, expected) =>
  expect(engagementsOf(text)).toEqual(expected),
);

test.each([
  [
    "French President Emmanuel Macron, who stays until Friday, was welcomed by Polish Prime Minister Donald Tusk and spoke of bombs that France dropped.",
    "meeting held Donald Tusk + Emmanuel Macron",
  ],
  [
    "Polish Prime Minister Donald Tusk dropped plans to meet French President Emmanuel Macron.",
    "meeting cancelled Donald Tusk + Emmanuel Macron",
  ],
  [
    "The meeting of French President Emmanuel Macron with Polish Prime Minister Donald Tusk was quietly dropped.",
    "meeting cancelled Donald Tusk + Emmanuel Macron",
  ],
])("what is dropped: %s", (text, expected) => expect(engagementsOf(text)).toEqual([expected]));

test.each([
  [
    "French President Emmanuel Macron landed in Poland on Tuesday. His first act was to look in on Polish Prime Minister Donald Tusk.",
    "meeting held Donald Tusk + Emmanuel Macron",
  ],
  [
    "The first thing French President Emmanuel Macron did in Poland on Tuesday was to call on Polish Prime Minister Donald Tusk.",
    "meeting held Donald Tusk + Emmanuel Macron",
  ],
  [
    "French President Emmanuel Macron's plan was to call on Polish Prime Minister Donald Tusk on Friday.",
    "meeting planned Donald Tusk + Emmanuel Macron",
  ],
])("what was somebody's first act: %s", (text, expected) => expect(engagementsOf(text)).toEqual([expected]));
