import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "French President Emmanuel Macron";
const B = "Polish Prime Minister Donald Tusk";
const PAIR = "Donald Tusk + Emmanuel Macron";

/** What the words before an engagement make of it. */
test.each([
  [`${A} called for a meeting with ${B}.`, `meeting proposed ${PAIR}`],
  [`${A} called on Wednesday for a meeting with ${B}.`, `meeting proposed ${PAIR}`],
  [`${A} called again for a meeting with ${B}.`, `meeting proposed ${PAIR}`],
  [`No date has been set for a meeting of ${A} and ${B}.`, `meeting planned ${PAIR}`],
  [`A date was agreed for talks between ${A} and ${B}.`, `meeting planned ${PAIR}`],
  [`${A} has requested a telephone call with ${B}.`, `call proposed ${PAIR}`],
  [`${A} is considering a meeting with ${B}.`, `meeting proposed ${PAIR}`],
  [`${A} did not rule out a meeting with ${B}.`, `meeting proposed ${PAIR}`],
  [`Envoys are trying to arrange a meeting between ${A} and ${B}.`, `meeting proposed ${PAIR}`],
  [`${A} is looking forward to his meeting with ${B} on Monday.`, `meeting planned ${PAIR}`],
  [`Preparations are under way for a meeting between ${A} and ${B}.`, `meeting planned ${PAIR}`],
  [`${A} has scratched a meeting with ${B}.`, `meeting cancelled ${PAIR}`],
  [`${A} struck out a meeting with ${B}.`, `meeting cancelled ${PAIR}`],
  [`${A} withdrew from the meeting with ${B}.`, `meeting cancelled ${PAIR}`],
  [`${A} has binned a meeting with ${B}.`, `meeting cancelled ${PAIR}`],
  [`${A} backed out of a planned telephone call with ${B}.`, `call cancelled ${PAIR}`],
  [`${A} has dropped plans for a meeting with ${B}.`, `meeting cancelled ${PAIR}`],
  [`${A} threatened to cancel his meeting with ${B}.`, `meeting planned ${PAIR}`],
  [`${A} has not requested a meeting with ${B}.`, `meeting denied ${PAIR}`],
  [`${A} ruled out holding talks with ${B}.`, `meeting denied ${PAIR}`],
  [`${A} needs a meeting with ${B} to save his plan.`, `meeting proposed ${PAIR}`],
  [`${A} would free the ships in exchange for a meeting with ${B}.`, `meeting proposed ${PAIR}`],
  [`Rivals questioned the value of a meeting between ${A} and ${B}.`, `meeting proposed ${PAIR}`],
  [`${A} said there was no point in talks with ${B}.`, `meeting denied ${PAIR}`],
  [`${A} voiced optimism about his meeting with ${B}.`, `meeting planned ${PAIR}`],
  [`The quarrel has led ${A} to consider cancelling a meeting with ${B}.`, `meeting planned ${PAIR}`],
  [`${A} announced a trip to Gdansk for talks with ${B}.`, `meeting planned ${PAIR}`],
  [`${A} could hold talks with ${B} in Gdansk.`, `meeting proposed ${PAIR}`],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual([expected]));

/** Near misses: what is said of an engagement already told. */
test.each([
  `${A} considered the meeting with ${B} on Wednesday a success.`,
  `${A} agreed the talks with ${B} on Wednesday had been useful.`,
  `At a meeting with ${B} on Wednesday, ${A} called for a truce.`,
])("%s", (text) => expect(engagementsOf(text)).toEqual([`meeting held ${PAIR}`]));

test("a word within a name calls nothing off", () =>
  expect(
    engagementsOf(
      "King Abdullah II of Jordan thanked Sultan Haitham bin Tarik of Oman by cable for the good wishes sent to him.",
    ),
  ).toEqual(["correspondence held Abdullah II + Haitham bin Tarik"]));
