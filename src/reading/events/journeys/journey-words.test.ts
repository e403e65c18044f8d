import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

/** Words of journeys, by which they are told as held, past, to come or called off. */
test.each([
  ["Polish Prime Minister Donald Tusk is due in Paris on Friday.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk is expected in Paris on Friday.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk will be in Paris on Friday.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk heads to Paris on Friday.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk will leave on Friday for Paris.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk is to travel next to Paris, among other capitals.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk is considering a trip to Paris.", ["proposed Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk was last in France in December 2023.", ["earlier Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk will not be in Paris on Friday after all.", ["cancelled Donald Tusk FRA"]],
  [
    "Polish Prime Minister Donald Tusk cancelled his trip only minutes before he was to take off for Paris.",
    ["cancelled Donald Tusk FRA"],
  ],
  ["Polish Prime Minister Donald Tusk put off his Paris trip on Friday.", ["cancelled Donald Tusk FRA"]],
  // What lies between the verb and its goal.
  ["Polish Prime Minister Donald Tusk left Warsaw on Tuesday for Paris.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk flew early on Tuesday with a large delegation to Paris.", ["held Donald Tusk FRA"]],
  ["A Polish delegation led by Prime Minister Donald Tusk arrived on Tuesday in Paris.", ["held Donald Tusk FRA"]],
  ["Having spent three days in Paris, Polish Prime Minister Donald Tusk flew home on Tuesday.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk returned from Paris on Tuesday.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk has been to Paris twice.", ["held Donald Tusk FRA"]],
  [
    "A trip to Paris that Polish Prime Minister Donald Tusk had planned for this week was called off.",
    ["cancelled Donald Tusk FRA"],
  ],
  ["Polish Prime Minister Donald Tusk is in Paris for the opening of a bridge.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk had left Paris on Monday.", ["held Donald Tusk FRA"]],
  ["Prime Minister Donald Tusk's two days in Paris ended on Friday.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk will skip the match and go to Paris instead.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk will not, after all, travel to Paris.", ["cancelled Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk would be glad to travel to Paris.", ["proposed Donald Tusk FRA"]],
  ["President Emmanuel Macron asked Polish Prime Minister Donald Tusk to come to Paris.", ["proposed Donald Tusk FRA"]],
  ["President Emmanuel Macron invited Polish Prime Minister Donald Tusk to pay a visit to France.", ["proposed Donald Tusk FRA"]],
  [
    "Polish Prime Minister Donald Tusk stopped in Paris on Tuesday on his way home from Lisbon.",
    ["held Donald Tusk FRA", "held Donald Tusk PRT"],
  ],
  [
    "Polish Prime Minister Donald Tusk will travel to Paris on Friday. A stop in Lisbon is also planned.",
    ["planned Donald Tusk FRA", "planned Donald Tusk PRT"],
  ],
  [
    "Polish Prime Minister Donald Tusk landed in Paris on Friday, accompanied by Foreign Minister Radosław Sikorski.",
    ["held Donald Tusk + Radosław Sikorski FRA"],
  ],
  ["Fresh from a trip to Paris, Polish Prime Minister Donald Tusk spoke of trade on Tuesday.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk became on Tuesday the first in his office to set foot in Peru.", ["held Donald Tusk PER"]],
  ["Polish Prime Minister Donald Tusk will be the first in his office to set foot in Peru.", ["planned Donald Tusk PER"]],
  ["Polish Prime Minister Donald Tusk has been in France since Tuesday.", ["held Donald Tusk FRA"]],
  ["The plane carrying Polish Prime Minister Donald Tusk landed in Paris on Tuesday.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk was driven on to Paris on Tuesday.", ["held Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk continues to Paris on Friday.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk has a visit to Paris pencilled in for June.", ["planned Donald Tusk FRA"]],
  ["Polish Prime Minister Donald Tusk had been due in Paris on Friday, but that leg was dropped.", ["cancelled Donald Tusk FRA"]],
  ["A high-level Polish delegation arrived in Paris on Tuesday for talks with officials.", ["held Poland FRA"]],
  ["A Polish delegation will travel to Paris on Friday, an official said.", ["planned Poland FRA"]],
  ["The Polish delegation, led by Prime Minister Donald Tusk, flew to Paris on Tuesday.", ["held Donald Tusk FRA"]],
  // No journeys.
  ["The Polish team arrived in Paris on Tuesday for the final.", []],
  ["Polish Prime Minister Donald Tusk was told to leave Paris.", []],
  ["Polish Prime Minister Donald Tusk said the week in Paris was dear.", []],
  ["Polish Prime Minister Donald Tusk returned him to Paris on Tuesday.", []],
  ["Polish Prime Minister Donald Tusk spent millions in Paris.", []],
  ["Polish Prime Minister Donald Tusk flew relief goods to Mali.", []],
  ["Polish Prime Minister Donald Tusk has never been to Paris.", []],
  ["Polish Prime Minister Donald Tusk heads a party with friends in Paris.", []],
  ["A rise is expected in Paris on Friday, Polish Prime Minister Donald Tusk said.", []],
  ["Polish Prime Minister Donald Tusk will be in trouble on Friday.", []],
])("%s", (text, expected) => expect(visitsOf(text)).toEqual(expected));

/** Near misses: what is done to a state. */
test.each([
  "Polish Prime Minister Donald Tusk continued to press France for an answer.",
  "Polish Prime Minister Donald Tusk warned against a rush to condemn France.",
])("%s", (text) => expect(visitsOf(text)).toEqual([]));
