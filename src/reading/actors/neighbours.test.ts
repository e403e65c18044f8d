import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const LIST =
  "Foreign Minister Julie Bishop of Australia met King Abdullah, Prime Minister Abdullah Ensour, Foreign Minister Nasser Judeh";

/** What is told, a text, its day, and somebody read in it. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["two of one name side by side", `${LIST}.`, "2014-04-23", "Abdullah Ensour | Prime Minister | JOR"],
  [
    "the last of a list of one state",
    `${LIST} and the Director of the General Intelligence Department, Faisal Al Shoubaki, to speak of Syria.`,
    "2014-04-23",
    "Faisal Al Shoubaki | Director of the General Intelligence Department | JOR",
  ],
  [
    "somebody's own minister",
    "France spoke of Mali. President Ibrahim Boubacar Keita was held together with his prime minister, Boubou Cisse.",
    "2020-08-23",
    "Boubou Cisse | prime minister | MLI",
  ],
  [
    "near miss: a list of two states",
    "Prime Minister Rishi Sunak, President Emmanuel Macron and Interior Minister Anna Example spoke of Kenya.",
    "2023-06-08",
    "Anna Example | Interior Minister | KEN",
  ],
];

describe("the party of those who are named side by side", () => {
  it.each(rows)("%s", (_, text, day, expected) => expect(peopleIn(text, day)).toContain(expected));
});
