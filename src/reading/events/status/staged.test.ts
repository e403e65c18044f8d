import { expect, test } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

test.each([
  ["a film", "In her new film Chinese Foreign Minister Wang Yi meets French President Emmanuel Macron in a tea house.", []],
  [
    "a thriller, further on",
    "Lars Holm's thriller is out. The Polish prime minister, Donald Tusk, travels to Paris. In a lodge he meets President Emmanuel Macron.",
    [],
  ],
  ["a simulation", "Students ran a simulation on Tuesday. The delegate of Japan held talks with the delegate of Brazil.", []],
  [
    "an exercise's scenario",
    "In the scenario of the drill the president of Estonia telephones the Secretary General of NATO at four in the morning.",
    [],
  ],
])("%s brings nobody together", (_name, text, expected) => {
  expect(engagementsOf(text)).toEqual(expected);
  expect(visitsOf(text)).toEqual([]);
});

test.each([
  [
    "who met at the premiere",
    "After the premiere of the film Chinese Foreign Minister Wang Yi met French President Emmanuel Macron.",
    ["meeting held Emmanuel Macron + Wang Yi"],
  ],
  [
    "who will meet after it",
    "Donald Tusk opens the film festival. Prime Minister Donald Tusk meets French President Emmanuel Macron on Friday.",
    ["meeting planned Donald Tusk + Emmanuel Macron"],
  ],
  [
    "a novel idea, a role played",
    "It was a novel idea. Prime Minister Donald Tusk meets French President Emmanuel Macron, who played a role in it.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "the real ones behind the simulation",
    "Students ran a simulation on Tuesday. Then Prime Minister Donald Tusk held talks with French President Emmanuel Macron.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
])("near miss: %s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
