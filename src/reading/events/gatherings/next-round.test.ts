import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const LIMA =
  "Foreign Ministers Elmer Schialer of Peru and Alberto van Klaveren of Chile met in Lima on Wednesday for the third round of their talks.";
const AGAIN = ["meeting planned Alberto van Klaveren + Elmer Schialer"];
const EARLIER = ["meeting earlier Alberto van Klaveren + Elmer Schialer"];

/** The next round of what a report tells, and the one before. */
test.each([
  ["Santiago will be next, in September.", AGAIN],
  ["Santiago will be the venue next time.", AGAIN],
  ["In September Santiago will be the place.", AGAIN],
  ["Next time it will be Santiago.", AGAIN],
  ["June 4 and 5 are pencilled in for the fourth round.", AGAIN],
  ["A day in September has been set for the next session.", AGAIN],
  ["Talks resume on Saturday at a hotel in Arica.", AGAIN],
  ["It was agreed to continue in Santiago in June.", AGAIN],
  ["The conversation is to be taken up again in June.", AGAIN],
  ["The fourth will be held in Santiago in June.", AGAIN],
  ["It is in Santiago that the 4th will be held, in June.", AGAIN],
  ["The next meeting of the two is to be in Santiago.", AGAIN],
  ["Santiago had been the venue in March.", EARLIER],
  ["Talks might resume on Saturday.", ["meeting proposed Alberto van Klaveren + Elmer Schialer"]],
  // Nothing to come of theirs.
  ["Santiago will be next to fall silent, in September.", []],
  ["Madrid will be next, in September.", []],
  ["Talks continue.", []],
  ["Talks might yet be a long way off.", []],
  ["Santiago will be the place of a concert.", []],
  ["Classes resume on Saturday in Arica.", []],
  ["Santiago had been the seat of a bishop in March.", []],
])("%s", (then, expected) =>
  expect(engagementsOf(`${LIMA} ${then}`).filter((x) => !x.startsWith("meeting held"))).toEqual(expected),
);

const COUNCIL =
  "Presidents Santiago Peña of Paraguay and Luis Lacalle Pou of Uruguay opened the first session of the Paraguay-Uruguay Presidential Council in Asunción on Wednesday.";
test.each([
  ["Montevideo will be next, in September.", ["gathering planned Paraguay + Uruguay"]],
  ["The Council sits again next year, and Montevideo will be the place.", ["gathering planned Paraguay + Uruguay"]],
  ["Next year Uruguay will be host to the next session.", ["gathering planned Uruguay"]],
  ["Montevideo will be dry, in September.", []],
])("%s", (then, expected) =>
  expect(engagementsOf(`${COUNCIL} ${then}`, ["gathering"]).filter((x) => !x.startsWith("gathering held"))).toEqual(expected),
);
