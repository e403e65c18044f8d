import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

const RIGA = "Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa in Riga on Wednesday.";
const FRANCE = ["planned Donald Tusk FRA"];
const BOTH = ["planned Donald Tusk ESP", "planned Donald Tusk FRA"];

/** Where a traveller goes next, told by what stands on his list. */
test.each([
  ["Next on his route are France and Spain.", BOTH],
  ["Also on his itinerary, on Friday, is France.", FRANCE],
  ["For Friday Mr. Tusk has Paris on his programme.", FRANCE],
  ["His programme also lists Paris.", FRANCE],
  ["His next port of call is Paris.", FRANCE],
  ["Still ahead of him are France and Spain.", BOTH],
  ["From there it is Paris, then Madrid.", BOTH],
  ["From here it goes on to Paris.", FRANCE],
  ["On Thursday the delegation leaves for Paris and on Friday for Madrid.", BOTH],
  ["The whole party then flies on to Paris.", FRANCE],
  ["Paris is also on his list.", FRANCE],
  ["Tusk flies to Paris on Friday. Madrid is next.", BOTH],
  ["Paris is no longer on his programme.", ["cancelled Donald Tusk FRA"]],
  ["Paris, where he was to be on Sunday, is no longer on the list.", ["cancelled Donald Tusk FRA"]],
  ["Paris has dropped off his itinerary.", ["cancelled Donald Tusk FRA"]],
  ["Paris was to be the next stop. That leg has been dropped for now.", ["cancelled Donald Tusk FRA"]],
  ["Paris should have been the last stop.", ["cancelled Donald Tusk FRA"]],
  ["Paris was to be the next stop.", FRANCE],
  // No stops of his.
  ["France is no longer on the list of states that pay late.", []],
  ["Next on the agenda are France and Spain's quarrels.", []],
  ["The next port of entry is Paris.", []],
  ["From there it is a mere ten minutes to the French embassy.", []],
  ["The delegation left for lunch.", []],
  ["France is next in the queue for a loan.", []],
  ["His list has France's best wines.", []],
])("%s", (then, expected) => expect(visitsOf(`${RIGA} ${then}`)).toEqual(expected));
