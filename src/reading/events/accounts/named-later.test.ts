import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "Three envoys new to Zambia handed their credentials to President Edgar Lungu on Friday. They are Ms Rosa Quispe (Peru), Ms Ilze Kalnina (Latvia) and Mr Kofi Mensah (Ghana).",
    [
      "ceremony held Edgar Lungu + Ilze Kalnina",
      "ceremony held Edgar Lungu + Kofi Mensah",
      "ceremony held Edgar Lungu + Rosa Quispe",
    ],
  ],
  [
    "Two envoys whose mission ends said goodbye to President Sauli Niinistö. They were Paulo Neves of Brazil and Dr Tomas Havel of Czechia.",
    ["meeting held Paulo Neves + Sauli Niinistö", "meeting held Sauli Niinistö + Tomas Havel"],
  ],
  [
    "Estonia's President Alar Karis was presented with credentials on Thursday by new ambassadors of Peru, Rosa Quispe; Nepal, Hari Thapa; and Ghana, Kofi Mensah. Foreign Minister Margus Tsahkna was present at the ceremony.",
    [
      "ceremony held Alar Karis + Hari Thapa + Margus Tsahkna",
      "ceremony held Alar Karis + Kofi Mensah + Margus Tsahkna",
      "ceremony held Alar Karis + Margus Tsahkna + Rosa Quispe",
    ],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

test.each([
  // Nobody is named behind.
  "Five envoys handed their credentials to President Edgar Lungu on Friday. They are glad to be in Lusaka.",
  "Five envoys said goodbye to President Sauli Niinistö. The streets were quiet.",
])("nobody named: %s", (text) => expect(engagementsOf(text).filter((e) => e.includes(" + "))).toEqual([]));
