import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  ["a fancy", "Imagine President Vladimir Putin in a room in Budapest, with Prime Minister Viktor Orbán as his host.", []],
  [
    "a question",
    "What if President Vladimir Putin sat down at the table with Prime Minister Viktor Orbán and talked for hours?",
    [],
  ],
  [
    "a comparison",
    "Analysts compare President Javier Milei of Argentina with Prime Minister Viktor Orbán of Hungary: both came from outside.",
    [],
  ],
  [
    "a condition",
    "Markets will tumble if the talks between President Javier Milei and Prime Minister Viktor Orbán turn sour.",
    [],
  ],
  ["what is only backed", "President Javier Milei of Argentina supports talks between Hungary and Norway.", []],
  [
    "what makes no sense",
    "A meeting between President Javier Milei and Prime Minister Viktor Orbán was too complicated, aides said.",
    ["meeting denied Javier Milei + Viktor Orbán"],
  ],
  [
    "what is to come, told in the present",
    "President Javier Milei will insist on a new text when he meets Prime Minister Viktor Orbán.",
    ["meeting planned Javier Milei + Viktor Orbán"],
  ],
  [
    "the same, fronted",
    "As President Javier Milei meets Prime Minister Viktor Orbán, he should expect a cool reception.",
    ["meeting planned Javier Milei + Viktor Orbán"],
  ],
  [
    "a fact in the present",
    "President Javier Milei smiles as he meets Prime Minister Viktor Orbán.",
    ["meeting held Javier Milei + Viktor Orbán"],
  ],
  ["a target met", "President Javier Milei has met his target for grain, Prime Minister Viktor Orbán said.", []],
  ["a manner of speech", "Despite President Javier Milei's tough talk on Hungary, Prime Minister Viktor Orbán smiled.", []],
  [
    "a stand before the press",
    "At a news conference with Prime Minister Viktor Orbán, President Javier Milei thanked Hungary.",
    ["meeting held Javier Milei + Viktor Orbán"],
  ],
  [
    "a comparison of what both have seen",
    "President Javier Milei of Argentina and Prime Minister Viktor Orbán of Hungary met in Madrid and compared notes over lunch.",
    ["meeting held Javier Milei + Viktor Orbán"],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
