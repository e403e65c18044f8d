import { expect, test } from "vitest";
import { peopleIn } from "./check.ts";

test.each([
  [
    "whom a visitor will meet",
    "Kenyan Agriculture Minister Peter Njoroge will visit Lisbon. He will be accompanied by aides. Minister Njoroge will meet Minister of Fisheries Rui Lacerda.",
    "Rui Lacerda | Minister of Fisheries | PRT",
  ],
  [
    "in the country that the sentence before told of",
    "Kenyan Foreign Minister Peter Njoroge met Prime Minister Luís Montenegro in Lisbon. Njoroge also met with the Speaker of the Assembly, Mr Rui Lacerda.",
    "Rui Lacerda | Speaker of the Assembly | PRT",
  ],
  [
    "the second of a list",
    "In Portugal, Kenyan Trade Minister Peter Njoroge held talks with Prime Minister Luís Montenegro and Environment Minister Rui Lacerda.",
    "Rui Lacerda | Environment Minister | PRT",
  ],
  [
    "an office alone",
    "UNESCO Director-General Audrey Azoulay visited Mauritania. She called on the President and had talks with the Minister of Culture.",
    "- | Minister of Culture | MRT",
  ],
  [
    "not who comes along",
    "Kenyan Trade Minister Peter Njoroge met Prime Minister Luís Montenegro in Lisbon, accompanied by Environment Minister Daniel Otieno.",
    "Daniel Otieno | Environment Minister | KEN",
  ],
  [
    "not whom a minister meets at home",
    "NAIROBI, May 15 - Back from Lisbon, Kenyan President William Ruto met Environment Minister Daniel Otieno on the budget.",
    "Daniel Otieno | Environment Minister | KEN",
  ],
])("%s", (_name, text, expected) => expect(peopleIn(text)).toContain(expected));

test.each([
  ["in a clause of others", "Donald Tusk came to Paris, though it was the mayor who welcomed him."],
  [
    "of the visitor's delegation",
    "Tuvalu's Enele Sopoaga met Frank Bainimarama in Suva. Sopoaga, whose team included the Minister of Health, spoke.",
  ],
])("nobody is made of an office alone %s", (_name, text) =>
  expect(peopleIn(text).filter((p) => p.startsWith("- |"))).toEqual([]),
);
