import { expect, test } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

/** Where somebody is told to have been. */
test.each([
  ["President Salome Zourabichvili of Georgia, who was in Riga, called herself content.", ["held Salome Zourabichvili LVA"]],
  [
    "President João Lourenço of Angola praised Portugal. He recalled that Portugal's former premier, António Costa, was there in June 2023.",
    [],
  ],
  [
    "Portugal's former premier, António Costa, visited Angola in 2018, and was there in June 2023.",
    ["held António Costa AGO", "held António Costa AGO"],
  ],
  ["Jens Stoltenberg, the NATO secretary-general, who was in Tirana, hailed it.", []],
  ["Foreign Minister Hakan Fidan of Turkey turned down an invitation to visit Jerusalem.", ["cancelled Hakan Fidan ISR"]],
])("%s", (text, expected) => expect(visitsOf(text)).toEqual(expected));

/** States alone, of whose talks a side says that there are or will be none. */
test.each([
  [
    "There are no negotiations between Bolivia and Chile, the Bolivian Foreign Ministry said.",
    ["meeting denied Bolivia + Chile"],
  ],
  ["The talks between Bolivia and Chile were called off at the last minute.", ["meeting cancelled Bolivia + Chile"]],
  ["The trade between Bolivia and Chile was cut off at the last minute.", []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

/** A ministry's own release, which does not say whose minister he is. */
test.each([
  [
    "The Minister of Foreign Affairs, Sefo Tanielu, met the Rwandan Ambassador, Claude Uwase, today.",
    ["meeting held Claude Uwase + Sefo Tanielu"],
  ],
  ["Health Minister Sefo Tanielu received the Ambassador of Rwanda, Claude Uwase.", ["meeting held Claude Uwase + Sefo Tanielu"]],
  ["Interior Minister Sefo Tanielu met Finance Minister Claude Uwase.", []],
  ["Sefo Tanielu met the Ambassador of Rwanda, Claude Uwase.", []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

/** Whom somebody is to meet, not named: nobody of whom it was told before. */
test.each([
  [
    "Norwegian Foreign Minister Espen Barth Eide looks forward to meeting Peru's new leadership. Finnish Foreign Minister Elina Valtonen did not comment.",
    [],
  ],
  [
    "Norwegian Foreign Minister Espen Barth Eide looks forward to meeting Finland's Elina Valtonen.",
    ["meeting planned Elina Valtonen + Espen Barth Eide"],
  ],
  // Nor whose body sits.
  [
    "EU foreign policy chief Kaja Kallas condemned the coup. Soldiers attacked the palace in Niamey, where the government was meeting on Thursday. President Mohamed Bazoum was seized.",
    [],
  ],
  // A spokesman speaks of states, and with none.
  ["Kenyan Foreign Ministry spokesman Korir Sing'oei also talked about the swap of prisoners with Uganda.", []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
