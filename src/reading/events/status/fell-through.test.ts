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
  `${MET} was to see ${OTHER} on Friday. She did not come.`,
  `${MET} would see ${OTHER} on Friday, a spokesman said. Later he said that she would not.`,
  `${MET} was to see ${OTHER} on Friday. Nothing came of it.`,
  `${MET} was to see ${OTHER} on Friday. This has now been put off.`,
  `${MET} was to see ${OTHER} on Friday. The talks fell through.`,
  `${MET} was to see ${OTHER} on Friday. Nothing remains of it, an aide said.`,
  `${MET} was to see ${OTHER} on Friday. The Finn stayed away.`,
  `${MET} was to see ${OTHER} on Friday. The chairs remained empty.`,
  `${MET} was to see ${OTHER} on Friday. Now he will not.`,
  `${MET} was to see ${OTHER} on Friday and now will not.`,
  `${MET} was to see ${OTHER} on Friday but stayed at home.`,
  `${MET} was to see ${OTHER} on Friday. He is staying at home.`,
  `${MET} was to see ${OTHER} on Friday. The Estonian put it off.`,
  `${MET} was to see ${OTHER} on Friday. Too complicated, an aide said, and it did not come to pass.`,
  `${MET} was due at the palace of ${OTHER} on Friday. The appointment fell through.`,
])("fell through: %s", (text) => {
  expect(engagementsOf(text)).toEqual(["meeting cancelled Alar Karis + Petteri Orpo"]);
});

test.each([
  `${MET} was to receive ${OTHER} on Sunday, but no statement was planned.`,
  `${MET} was to receive ${OTHER} on Sunday, but did not say where.`,
  `${MET} is to see ${OTHER} on Friday. That is all that is known.`,
  `${MET} is to see ${OTHER} on Friday. What they would sign he could not say. Riga wants a treaty, but Vilnius does not.`,
  `${MET} was to see ${OTHER} on Friday. It is their first meeting.`,
  `${MET} is to see ${OTHER} on Friday. The visit is the first since 2020.`,
  `${MET} is to see ${OTHER} on Friday. A summit was planned for March; Berlin put it off.`,
  `${MET} is to see ${OTHER} on Friday. The Greens will not join the protest.`,
])("stands: %s", (text) => {
  expect(engagementsOf(text)).toContain("meeting planned Alar Karis + Petteri Orpo");
});
