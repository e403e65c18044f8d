import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "Foreign Minister Sergey Lavrov of Russia came to Muscat on Monday for a round of consultations. His host, Omani Foreign Minister Badr Al Busaidi, spoke of trade.",
    ["meeting held Badr Al Busaidi + Sergey Lavrov"],
  ],
  [
    "Foreign Minister Sergey Lavrov of Russia landed in Muscat on Monday. His host, Khalifa Alharthy, spoke of trade.",
    ["meeting held Khalifa Alharthy + Sergey Lavrov"],
  ],
  [
    "Polish Prime Minister Donald Tusk was the guest of French President Emmanuel Macron on Monday.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  // The sentence tells it by its own verb, or the host is nobody's.
  [
    "French President Emmanuel Macron met his guest, Polish Prime Minister Donald Tusk, in Paris.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  ["The host, French President Emmanuel Macron, opened the exhibition on Monday.", []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

test.each([
  ["Chinese Foreign Minister Wang Yi is expected in Oslo on Friday.", "planned"],
  ["Chinese Foreign Minister Wang Yi is due in Rome on Monday.", "planned"],
  ["Chinese Foreign Minister Wang Yi will travel next to Rome.", "planned"],
  ["Chinese Foreign Minister Wang Yi was last in Brazil in November 2019.", "earlier"],
  ["Chinese Foreign Minister Wang Yi left for Rome on Monday.", "held"],
])("%s", (text, status) => expect(engagementsOf(text, ["visit"])).toEqual([`visit ${status} Wang Yi`]));

test.each([
  [
    "The talks between Presidents Vladimir Putin of Russia and Alexander Lukashenko of Belarus ended on Monday with the signature of a treaty.",
    1,
  ],
  [
    "Presidents Vladimir Putin of Russia and Alexander Lukashenko of Belarus will hold talks. Several agreements are to be signed.",
    1,
  ],
  ["Presidents Vladimir Putin of Russia and Alexander Lukashenko of Belarus will hold talks. No agreement is to be signed.", 0],
  ["Presidents Vladimir Putin of Russia and Alexander Lukashenko of Belarus met. They welcomed the signing of the treaty.", 0],
])("papers: %s", (text, count) => expect(engagementsOf(text, ["signing"])).toHaveLength(count));
