import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "Estonian Prime Minister Kaja Kallas visited Finland on Tuesday and met President Alexander Stubb in Helsinki. Foreign Minister Margus Tsahkna of Estonia spoke with Foreign Minister Elina Valtonen of Finland.",
    ["meeting held Alexander Stubb + Kaja Kallas", "meeting held Elina Valtonen + Margus Tsahkna"],
  ],
  [
    "At Tallinn airport Foreign Minister Margus Tsahkna of Estonia was waiting for Foreign Minister Elina Valtonen of Finland on Monday, and the two talked.",
    ["meeting held Elina Valtonen + Margus Tsahkna"],
  ],
  [
    "Finland's President Alexander Stubb hosted Kaja Kallas of Estonia and Edgars Rinkevics of Latvia on Tuesday. The three talked about the sea.",
    ["meeting held Alexander Stubb + Edgars Rinkevics + Kaja Kallas"],
  ],
  [
    "Finland's Foreign Minister Elina Valtonen had called on Estonian President Alar Karis on Monday. The two talked about ferries.",
    ["meeting held Alar Karis + Elina Valtonen"],
  ],
  [
    "The Danish ambassador in Tallinn, Kristina Miskowiak Beckvard, spoke with Estonian President Alar Karis about ferries on Monday.",
    ["meeting held Alar Karis + Kristina Miskowiak Beckvard"],
  ],
  [
    "Hail rattled on the helmets of the guard of honour on Monday, when Estonian President Alar Karis and Finland's Alexander Stubb talked for an hour about ferries.",
    ["meeting held Alar Karis + Alexander Stubb"],
  ],
  [
    "Estonian President Alar Karis received Finland's Alexander Stubb on Monday. His guest had spoken with Swedish Prime Minister Ulf Kristersson on Sunday.",
    ["call held Alexander Stubb + Ulf Kristersson", "meeting held Alar Karis + Alexander Stubb"],
  ],
  [
    "The Danish ambassador in Tallinn, Kristina Miskowiak Beckvard, spoke with Estonian President Alar Karis by phone on Monday.",
    ["call held Alar Karis + Kristina Miskowiak Beckvard"],
  ],
  // What two who had met before are told to have talked of.
  [
    "Estonian President Alar Karis had called on Alexander Stubb, the President of Finland, in March. The two talked about the Baltic Sea.",
    ["meeting earlier Alar Karis + Alexander Stubb"],
  ],
  [
    "Estonian President Alar Karis had called on Alexander Stubb, the President of Finland, in March. The two talked on Sunday.",
    ["call held Alar Karis + Alexander Stubb", "meeting earlier Alar Karis + Alexander Stubb"],
  ],
  // A telephone is named, or nobody is told to have come together.
  [
    "Estonian Prime Minister Kaja Kallas met President Alexander Stubb of Finland in Helsinki. Foreign Minister Margus Tsahkna of Estonia spoke with Foreign Minister Elina Valtonen of Finland by phone.",
    ["call held Elina Valtonen + Margus Tsahkna", "meeting held Alexander Stubb + Kaja Kallas"],
  ],
  [
    "Foreign Minister Margus Tsahkna of Estonia spoke with Foreign Minister Elina Valtonen of Finland on Monday.",
    ["call held Elina Valtonen + Margus Tsahkna"],
  ],
  [
    "Turkish Foreign Minister Hakan Fidan met with President Vladimir Putin in Moscow and later had a telephone call with US Secretary of State Antony Blinken.",
    ["call held Antony Blinken + Hakan Fidan", "meeting held Hakan Fidan + Vladimir Putin"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
