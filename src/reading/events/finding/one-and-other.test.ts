import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "two whom one telephoned, in the next sentence and behind its semicolon",
    "Antony Blinken telephoned two generals on Tuesday. One was Abdel Fattah al-Burhan, Sudan's army chief; the other, Mohamed Hamdan Dagalo of the RSF.",
    ["call held Abdel Fattah al-Burhan + Antony Blinken", "call held Antony Blinken + Mohamed Hamdan Dagalo"],
  ],
  [
    "first one and then the other, each in a sentence of his own",
    "Turkey's foreign minister, Hakan Fidan, received first one minister and then the other. The one is Margus Tsahkna of Estonia. The other is Antonio Tajani of Italy.",
    ["meeting held Antonio Tajani + Hakan Fidan", "meeting held Hakan Fidan + Margus Tsahkna"],
  ],
  [
    "two letters",
    "Prime Minister Robert Abela of Malta wrote two letters on Monday. One went to Giorgia Meloni, the Italian Prime Minister. The other was for Kyriakos Mitsotakis of Greece.",
    ["correspondence held Giorgia Meloni + Robert Abela", "correspondence held Kyriakos Mitsotakis + Robert Abela"],
  ],
  [
    "one letter in two copies",
    "A letter of Prime Minister Robert Abela of Malta left on Monday in two copies. One was for Giorgia Meloni, the Italian Prime Minister; the other, for Kyriakos Mitsotakis of Greece.",
    ["correspondence held Giorgia Meloni + Kyriakos Mitsotakis + Robert Abela"],
  ],
  [
    "to come",
    "Turkey's foreign minister, Hakan Fidan, will receive two ministers on Friday. One is Margus Tsahkna of Estonia, the other Antonio Tajani of Italy.",
    ["meeting planned Antonio Tajani + Hakan Fidan", "meeting planned Hakan Fidan + Margus Tsahkna"],
  ],
  [
    "near miss: one of others",
    "Turkey's foreign minister, Hakan Fidan, called two elections. One of his critics is Margus Tsahkna of Estonia. The other is Antonio Tajani of Italy.",
    [],
  ],
  [
    "near miss: no contact",
    "Turkey's foreign minister, Hakan Fidan, has two rivals in trade. One is Margus Tsahkna of Estonia, who sells more. The other is Antonio Tajani of Italy.",
    [],
  ],
])("%s", (_, text, want) => expect(engagementsOf(text)).toEqual(want));
