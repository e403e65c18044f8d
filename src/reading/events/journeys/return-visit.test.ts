import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

const RIGA = "Polish Prime Minister Donald Tusk received Latvian Prime Minister Evika Siliņa in Warsaw on Wednesday.";
const REPAID = ["planned Donald Tusk LVA"];
const ASKED = ["proposed Donald Tusk LVA"];

/** A visit that repays another's goes to the other's home. */
test.each([
  [`${RIGA} Tusk will return the visit in June.`, REPAID],
  [`${RIGA} A return visit by Tusk is planned for June.`, REPAID],
  [`${RIGA} Tusk will pay a return visit in June.`, REPAID],
  [`${RIGA} Tusk is to return the call in Riga in June.`, REPAID],
  [`${RIGA} Siliņa has asked Tusk to pay a return visit.`, ASKED],
  [`${RIGA} Siliņa invited Tusk for a return visit.`, ASKED],
  [`${RIGA} Siliņa invited Tusk to make an official visit.`, ASKED],
  // Nobody's, or no journey.
  [`${RIGA} Tusk will return the books in June.`, []],
  [`${RIGA} Tusk promised to return the call.`, []],
  [`${RIGA} Siliņa asked Tusk to pay more.`, []],
])("%s", (text, told) => expect(visitsOf(text)).toEqual(told));
