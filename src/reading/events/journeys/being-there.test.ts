import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

const RIGA = "Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa in Riga on Wednesday.";

test.each([
  [`${RIGA} It was his first time in Riga.`, ["held Donald Tusk LVA"]],
  [`${RIGA} Tusk, in Latvia for the second time this year, laid a wreath.`, ["held Donald Tusk LVA"]],
  [`${RIGA} Tusk, in town for two days, laid a wreath.`, ["held Donald Tusk LVA"]],
  [`${RIGA} Wednesday is the first of two days in Latvia for Tusk.`, ["held Donald Tusk LVA"]],
  ["Polish Prime Minister Donald Tusk, now in Paris for a conference, called for calm.", ["held Donald Tusk FRA"]],
  ["French President Emmanuel Macron met Polish Prime Minister Donald Tusk, in Paris on Monday.", []],
  ["Polish Prime Minister Donald Tusk, in France until Friday, called for calm.", ["held Donald Tusk FRA"]],
  // At home there, ill there, or in no place.
  ["Polish Prime Minister Donald Tusk, in Paris for years, called for calm.", []],
  ["Polish Prime Minister Donald Tusk, in France for medical treatment, called for calm.", []],
  ["Polish Prime Minister Donald Tusk, in office since December, called for calm.", []],
  ["Polish Prime Minister Donald Tusk, in Paris a modest man, called for calm.", []],
  [`${RIGA} The first time in Riga had been a failure.`, []],
])("%s", (text, expected) => expect(visitsOf(text)).toEqual(expected));
