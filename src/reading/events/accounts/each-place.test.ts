import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const BOTH = "President Alar Karis of Estonia and Prime Minister Petteri Orpo of Finland";
const MET = (status: string): string => `meeting ${status} Alar Karis + Petteri Orpo`;

/** One word of contact, with two places that have days of their own. */
test.each([
  [`${BOTH} will meet in Lisbon on Friday and in Rome on Sunday.`, [MET("planned"), MET("planned")]],
  [`${BOTH} met in Lisbon in 2019 and in Rome in 2021.`, [MET("held"), MET("held")]],
])("twice: %s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

test.each([
  [`${BOTH} met in Lisbon on Monday and Tuesday.`, [MET("held")]],
  [`${BOTH} met in Lisbon on Monday and spoke of the fair in Rome in 2021.`, [MET("held")]],
])("once: %s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
