import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  ["a question", "Did President Emmanuel Macron meet Prime Minister Donald Tusk?"],
  [
    "a question behind its speaker, not answered",
    "QUESTION: Will Prime Minister Donald Tusk meet President Emmanuel Macron? SPOKESPERSON: I have nothing to announce.",
  ],
  [
    "a condition that opens with its verb",
    "Had President Emmanuel Macron sat down with Prime Minister Donald Tusk, the war might have been spared.",
  ],
  ["a condition", "If Prime Minister Donald Tusk and President Emmanuel Macron were to meet, they would have to explain it."],
  [
    "what would be thought of one",
    "A phone call between Prime Minister Donald Tusk and President Emmanuel Macron would be read as weakness.",
  ],
  ["a taste", "Most Poles would rather have dinner with President Emmanuel Macron than with Prime Minister Donald Tusk."],
  ["neither", "Neither President Emmanuel Macron nor Prime Minister Donald Tusk has shown any wish to see the other."],
])("%s tells of no engagement", (_name, text) => expect(engagementsOf(text)).toEqual([]));

const WOULD = "Prime Minister Donald Tusk said he would meet President Emmanuel Macron";
test.each([
  [
    "what is offered under a condition",
    `${WOULD} anywhere if the terms were right.`,
    ["meeting proposed Donald Tusk + Emmanuel Macron"],
  ],
  ["the same, set off", `${WOULD}, provided that nobody filmed it.`, ["meeting proposed Donald Tusk + Emmanuel Macron"]],
  ["near miss: told without one", `${WOULD} on Monday.`, ["meeting planned Donald Tusk + Emmanuel Macron"]],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));

test.each([
  [
    "a question that is answered",
    "QUESTION: Did he speak with Paris? SPOKESPERSON: Yes. Prime Minister Donald Tusk spoke with President Emmanuel Macron by telephone.",
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "asked at a meeting",
    "When President Emmanuel Macron met Prime Minister Donald Tusk on Monday, he asked if Poland would send men.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "had tea",
    "Had tea been served earlier, they might have stayed. President Emmanuel Macron met Prime Minister Donald Tusk.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
])("near miss: %s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
