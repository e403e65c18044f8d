import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** States and bodies that are told to have met, no person named. */
test.each([
  ["Serbia and Kosovo met in Brussels on Monday.", ["meeting held Kosovo + Serbia"]],
  ["North Macedonia and Bulgaria will meet again in Sofia next week.", ["meeting planned Bulgaria + North Macedonia"]],
  ["The Taliban and the Afghan government met in Doha on Monday.", ["meeting held Afghanistan + Taliban"]],
  ["President Lula proposed that Russia and Ukraine meet in Brasilia.", ["meeting proposed Russia + Ukraine"]],
  ["Chad and Sudan spoke to each other in Doha on Monday.", ["meeting held Chad + Sudan"]],
  ["President Macron suggested that Serbia and Kosovo talk to each other in Paris.", ["meeting proposed Kosovo + Serbia"]],
  ["France and Brazil meet in the World Cup final in Doha on Sunday.", []],
  ["The tunnel of the treaty runs to the point where France and Italy meet, 12 km from Turin.", []],
  ["Serbia and Kosovo met.", []],
  ["Sweden and Finland traded well last year, according to diplomats.", []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
