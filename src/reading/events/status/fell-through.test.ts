import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "President Alar Karis of Estonia";
const OTHER = "Prime Minister Petteri Orpo of Finland";

test.each([
  `${MET} was to receive ${OTHER} on Sunday, but it came to nothing.`,
  `${MET} was to receive ${OTHER} on Sunday, but the visit did not take place.`,
  `${MET} was due to meet ${OTHER} on Friday, but called the talks off.`,
  `${MET} was due to meet ${OTHER} on Friday, but never left Paris.`,
  `${MET} was to see ${OTHER} on Friday. That is off.`,
  `${MET} was to see ${OTHER} on Friday. It fell through.`,
  `${MET} was to see ${OTHER} on Friday. Nothing came of it.`,
  `${MET} was to see ${OTHER} on Friday. This has now been put off.`,
])("fell through: %s", (text) => {
  expect(engagementsOf(text)).toEqual(["meeting cancelled Alar Karis + Petteri Orpo"]);
});

test.each([
  `${MET} was to receive ${OTHER} on Sunday, but no statement was planned.`,
  `${MET} was to receive ${OTHER} on Sunday, but did not say where.`,
  `${MET} is to see ${OTHER} on Friday. That is all that is known.`,
  `${MET} was to see ${OTHER} on Friday. It is their first meeting.`,
])("stands: %s", (text) => {
  expect(engagementsOf(text)).toContain("meeting planned Alar Karis + Petteri Orpo");
});
