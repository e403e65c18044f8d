import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const VIENNA = "Turkey's envoy Serdar Kılıç met Armenia's envoy Ruben Rubinyan in Vienna on Tuesday.";
const held = "meeting held Ruben Rubinyan + Serdar Kılıç";
const earlier = "meeting earlier Ruben Rubinyan + Serdar Kılıç";

/** Words that point to the meeting just told, or to one more of the same people. */
test.each([
  [`${VIENNA} The first round was in Tbilisi in January.`, [earlier, held]],
  [`${VIENNA} The previous meeting took place in Moscow in February.`, [earlier, held]],
  [`${VIENNA} He alluded to their Tbilisi meeting of January 2022.`, [earlier, held]],
  [`${VIENNA} They recalled their previous conversation, at a forum in Rome in March.`, [earlier, held]],
  [`${VIENNA} The two last saw each other in March, in Rome.`, [earlier, held]],
  // The same one, or that of others.
  [`${VIENNA} Their meeting in Vienna lasted two hours.`, [held]],
  [`${VIENNA} The talks came after the elections of March 5.`, [held]],
  [`${VIENNA} Kılıç told him of the talks in Geneva in March.`, [held]],
  [`${VIENNA} When they are to see each other next is unclear.`, [held]],
  [`${VIENNA} The two see each other twice a year, as a rule.`, [held]],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

test("the purpose of a journey to come is to come", () => {
  expect(
    engagementsOf(
      "Estonian Prime Minister Kaja Kallas plans to stay in Lisbon from Tuesday to Thursday of the week ahead for talks with Portuguese Prime Minister Luís Montenegro.",
    ),
  ).toEqual(["meeting planned Kaja Kallas + Luís Montenegro"]);
});

test("meetings that somebody had with two others are two", () => {
  expect(
    engagementsOf(
      "Count the meetings that Prime Minister Kaja Kallas had with President Alexander Stubb of Finland and President Gitanas Nausėda of Lithuania.",
    ),
  ).toEqual(["meeting held Alexander Stubb + Kaja Kallas", "meeting held Gitanas Nausėda + Kaja Kallas"]);
});
