import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const TWO = ["ceremony held Alexander Stubb + Ana Brito", "ceremony held Alexander Stubb + Julio Arrieta"];

test.each([
  [
    "numbered lines below a line that names nobody",
    "Two newly appointed ambassadors presented their credentials to President Alexander Stubb of Finland on Wednesday.\n\nThe list is as follows:\n\n1. Mr. Julio Arrieta – Ambassador of the Republic of Peru (Resident in Stockholm)\n2. Ms. Ana Brito – Ambassador of Brazil",
    TWO,
  ],
  [
    "sentences of their own",
    "Finnish President Alexander Stubb received the letters of credence from two new envoys today.\n\nAccordingly:\n\n* His Excellency Mr. Julio Arrieta has been appointed as the Ambassador-designate of the Republic of Peru, based in Stockholm.\n* Her Excellency Ms. Ana Brito has been appointed as the Ambassador-designate of Brazil, based in Stockholm.",
    TWO,
  ],
  [
    "one after the other in free words",
    "Two non-resident ambassadors gave President Alexander Stubb of Finland the letters that accredit them on Wednesday. First came Julio Arrieta of Peru, and tin was what he had on his mind. Ana Brito, Brazil's Ambassador, asked about schools.",
    TWO,
  ],
  [
    "still to come",
    "On 3 June President Alexander Stubb of Finland will receive letters of credence from new foreign ambassadors. Letters of credence will be presented to the President by Julio Arrieta (Republic of Peru) and Ana Brito (Brazil).",
    ["ceremony planned Alexander Stubb + Ana Brito", "ceremony planned Alexander Stubb + Julio Arrieta"],
  ],
  [
    "heads of mission with their states alone, at a headline that says it of a day to come",
    "PRESIDENT STUBB RECEIVES LETTERS OF CREDENCE FROM HEADS OF MISSION\n\nPresident Alexander Stubb of Finland will on Friday, 7 June 2024, receive Letters of Credence from Heads of Mission-designate.\n\nThe Heads of Mission are:\n1. H.E. Mr Julio Arrieta - Republic of Peru\n2. H.E. Ms Ana Brito - Federative Republic of Brazil",
    ["ceremony planned Alexander Stubb + Ana Brito", "ceremony planned Alexander Stubb + Julio Arrieta"],
  ],
  [
    "near miss: a numbered list of others",
    "New ambassadors presented their credentials to President Alexander Stubb of Finland on Wednesday.\n\nThe winners of the race are:\n1. Mr Julio Arrieta - Republic of Peru\n2. Ms Ana Brito - Federative Republic of Brazil",
    [],
  ],
  [
    "not others than so many",
    "Four ambassadors presented their credentials to President Alexander Stubb of Finland on Wednesday. Julio Arrieta of Peru had sung the night before.",
    [],
  ],
  [
    "not envoys of whom the report tells otherwise",
    "New ambassadors presented their credentials to President Alexander Stubb of Finland on Wednesday.\n\nThe ceremony was short.\n\nIt rained all day. Julio Arrieta, the Ambassador of Peru, was ill.",
    [],
  ],
])("%s", (_name, text, expected) => expect([...engagementsOf(text)].sort()).toEqual(expected));
