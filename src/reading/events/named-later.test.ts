import { expect, test } from "vitest";
import { engagementsOf } from "./check.ts";

test.each([
  [
    "Three new envoys to Kenya presented their credentials to President Uhuru Kenyatta on Friday. They are Ms Phibby Awere Otaala (Uganda), Ms Alison Chartres (Australia) and Mr Denys Toscano (Ecuador).",
    [
      "ceremony held Alison Chartres + Uhuru Kenyatta",
      "ceremony held Denys Toscano + Uhuru Kenyatta",
      "ceremony held Phibby Awere Otaala + Uhuru Kenyatta",
    ],
  ],
  [
    "Two ambassadors whose tours are over took their leave of President Muhammadu Buhari. They were Eustaquio Januario Quibato of Angola and Dr Fahad Obaid Al Taffaq of the United Arab Emirates.",
    ["meeting held Eustaquio Januario Quibato + Muhammadu Buhari", "meeting held Fahad Obaid Al Taffaq + Muhammadu Buhari"],
  ],
  [
    "Chile's President Gabriel Boric was handed letters of credence on Friday by the newly appointed ambassadors of Egypt, Maher Almahdy; Mongolia, Shagdar Battsetseg; and Kenya, Lemarron Kaanto. Foreign Minister Antonia Urrejola was present at the ceremony.",
    [
      "ceremony held Antonia Urrejola + Gabriel Boric + Lemarron Kaanto",
      "ceremony held Antonia Urrejola + Gabriel Boric + Maher Almahdy",
      "ceremony held Antonia Urrejola + Gabriel Boric + Shagdar Battsetseg",
    ],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

test.each([
  // Nobody is named behind.
  "Five new envoys presented their credentials to President Uhuru Kenyatta on Friday. They are glad to be in Nairobi.",
  "Five new envoys took their leave of President Muhammadu Buhari. The streets were quiet.",
])("nobody named: %s", (text) => expect(engagementsOf(text).filter((e) => e.includes(" + "))).toEqual([]));
