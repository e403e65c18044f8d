import { expect, test } from "vitest";
import { isAhead, isTerm, tellsDeed, toldAsDone } from "./told-done.ts";

test.each([
  "Sweden opened its consulate in the town on that day, as it had promised.",
  "Sweden has opened the consulate.",
  "The consulate was opened on Monday.",
  "Norway thanked Sweden for opening the consulate.",
  "Sweden kept its promise to open a consulate.",
  "Russia let the grain accord lapse on Monday.",
  "Sweden will not renew the accord.",
])("done: %s", (sentence) => expect(toldAsDone(sentence)).toBe(true));

test.each([
  "Sweden will open a consulate in the town.",
  "Sweden has not opened its consulate.",
  "Sweden has yet to open the consulate.",
  "They discussed the opening of a Swedish consulate.",
  "Sweden agreed to open a consulate.",
  "Sweden is to open its consulate in May.",
  "Norway urged Sweden to open its consulate.",
  "Sweden could abandon the accord.",
  "Russia threatened to withdraw from the accord.",
  "Sweden denied that it had opened a consulate.",
  "Plans for the consulate were presented.",
])("not done: %s", (sentence) => expect(toldAsDone(sentence)).toBe(false));

test.each([
  ["The point where the borders touch would be fixed in a further treaty.", true, false],
  ["Troops are to leave within ninety days.", true, false],
  ["The accord holds for 120 days and can be renewed.", false, true],
  ["The truce is valid for a week.", false, true],
  ["The ministers signed an accord.", false, false],
  ["They will have met three times.", false, false],
  ["Sweden will not open a consulate.", false, false],
])("%s ahead %s, a term %s", (sentence, ahead, term) => expect([isAhead(sentence), isTerm(sentence)]).toEqual([ahead, term]));

test.each([
  ["The commission which the Argyle Declaration calls for held its first meeting.", true],
  ["Sweden kept its commitment to open a consulate.", true],
  ["She thanked Sweden for opening the consulate.", true],
  ["Sweden called the visit off.", true],
  ["The two reaffirmed their commitment to an open border.", false],
  ["The President underscored the importance of an open border.", false],
  ["He spoke with the King to discuss the opening of the border.", false],
  ["They look forward to an open border.", false],
])("%s a deed: %s", (sentence, deed) => expect(tellsDeed(sentence)).toBe(deed));
