import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a heading and its items",
    "The President of Finland, Alexander Stubb, received on Wednesday:\n\n- the Foreign Minister of Estonia, Margus Tsahkna;\n\n- the ambassador of Peru, Mr. Julio Arrieta.",
    ["meeting held Alexander Stubb + Julio Arrieta", "meeting held Alexander Stubb + Margus Tsahkna"],
  ],
  [
    "hours and brackets",
    "Who saw whom\n\nAlexander Stubb, Finland's president and the host:\n - 9.30, Margus Tsahkna (Estonia)\n - 10.45, Pedro Salas (Peru)",
    ["meeting held Alexander Stubb + Margus Tsahkna", "meeting held Alexander Stubb + Pedro Salas"],
  ],
  [
    "lines without a mark",
    "Finnish President Alexander Stubb spoke by telephone on Wednesday with:\n\nMargus Tsahkna (Estonia)\n\nPedro Salas (Peru)",
    ["call held Alexander Stubb + Margus Tsahkna", "call held Alexander Stubb + Pedro Salas"],
  ],
  [
    "a programme, whose lines tell the guest alone",
    "Schedule of Finnish Foreign Minister Elina Valtonen\n\nFriday, 17 May\n\n9:30 Talks with Estonian Foreign Minister Margus Tsahkna\n\n14:00 Receives Peru's ambassador, Julio Arrieta",
    ["meeting planned Elina Valtonen + Julio Arrieta", "meeting planned Elina Valtonen + Margus Tsahkna"],
  ],
  [
    "a diary, whose lines tell the guest alone",
    "Diary of Finnish Foreign Minister Elina Valtonen\n\n9.00 Meeting with Estonian Foreign Minister Margus Tsahkna\n\n12.00 Receives Peru's ambassador, Julio Arrieta",
    ["meeting held Elina Valtonen + Julio Arrieta", "meeting held Elina Valtonen + Margus Tsahkna"],
  ],
  [
    "nobody known to the base, in lines set like a headline",
    "President Pekka Virtanen of Finland met today:\n\nPeter Odhiambo, Foreign Minister of Kenya\n\nJulio Arrieta, Foreign Minister of Peru",
    ["meeting held Julio Arrieta + Pekka Virtanen", "meeting held Pekka Virtanen + Peter Odhiambo"],
  ],
  [
    "letters of credence, of whom one envoy is told before the list",
    "Two new envoys presented their credentials to President Alexander Stubb of Finland on Wednesday.\n\nAmong those who presented their credentials was Julio Arrieta, Ambassador of Peru. It is the first embassy of Peru.\n\nCredentials were presented today by the following:\n\n1. Mr. Julio Arrieta – Ambassador of Peru\n2. Ms. Ana Brito – Ambassador of Brazil",
    ["ceremony held Alexander Stubb + Ana Brito", "ceremony held Alexander Stubb + Julio Arrieta"],
  ],
  [
    "letters of credence",
    "President Alexander Stubb of Finland accepted letters of credence on Wednesday:\n\n- Julio Arrieta, Ambassador of Peru\n\n- Ana Brito, Ambassador of Brazil",
    ["ceremony held Alexander Stubb + Ana Brito", "ceremony held Alexander Stubb + Julio Arrieta"],
  ],
  [
    "the sentence before the items, which go on in sentences of their own",
    "A long day. Finland's foreign minister, Elina Valtonen, was at home to her guests.\n\n* Margus Tsahkna of Estonia, who had asked for it, came at noon. It took an hour, they thought.\n\n* Peru's Pedro Salas, foreign minister since May, had only minutes.",
    ["meeting held Elina Valtonen + Margus Tsahkna", "meeting held Elina Valtonen + Pedro Salas"],
  ],
  [
    "a line that says that nothing came of it",
    "Appointments of Finnish President Alexander Stubb\n\n10.30 Mr. Margus Tsahkna, Foreign Minister of Estonia\n\n11.30 Mr. Pedro Salas, Foreign Minister of Peru - CANCELLED",
    ["meeting cancelled Alexander Stubb + Pedro Salas", "meeting held Alexander Stubb + Margus Tsahkna"],
  ],
  [
    "near miss: a list of what was talked about",
    "The President of Finland, Alexander Stubb, spoke on Wednesday about:\n\n- trade with Peru;\n\n- visas.",
    [],
  ],
  [
    "near miss: states alone",
    "Finnish President Alexander Stubb received a paper on Wednesday:\n\n- Peru sells more fish;\n\n- Estonia sells less.",
    [],
  ],
];

describe("a list of guests below the name of their host", () => {
  it.each(rows)("%s", (_, text, want) => expect(engagementsOf(text)).toEqual(want));
});
