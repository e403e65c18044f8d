import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const BOTH = "between French President Emmanuel Macron and the Polish prime minister, Donald Tusk,";
const PAIR = "Donald Tusk + Emmanuel Macron";

/** What stands behind an engagement's noun and its people. */
test.each([
  [`A meeting ${BOTH} has been scheduled for May 30.`, `meeting planned ${PAIR}`],
  [`The meeting ${BOTH} remains on the calendar for May 30.`, `meeting planned ${PAIR}`],
  [`A telephone call ${BOTH} has been proposed, a spokesman said.`, `call proposed ${PAIR}`],
  [`A meeting ${BOTH} is under discussion.`, `meeting proposed ${PAIR}`],
  [`The meeting ${BOTH} never came about.`, `meeting cancelled ${PAIR}`],
  [`The meeting ${BOTH} fell through.`, `meeting cancelled ${PAIR}`],
  [`A meeting ${BOTH} was planned for Monday but has been put off.`, `meeting cancelled ${PAIR}`],
  [`The meeting ${BOTH} should have taken place last week.`, `meeting cancelled ${PAIR}`],
  [`The meeting ${BOTH}, which ought to have been held in May, was waived.`, `meeting cancelled ${PAIR}`],
  [`The meeting ${BOTH} is said to have taken place on Monday.`, `meeting held ${PAIR}`],
  [`The talks ${BOTH} were to begin on May 30.`, `meeting planned ${PAIR}`],
  [`The meeting ${BOTH} was scratched.`, `meeting cancelled ${PAIR}`],
  [`The meeting ${BOTH} was struck off the programme.`, `meeting cancelled ${PAIR}`],
  [`The meeting ${BOTH} was crossed out without a reason.`, `meeting cancelled ${PAIR}`],
  [`A meeting ${BOTH} is not on the agenda.`, `meeting denied ${PAIR}`],
  [`No telephone call ${BOTH} took place, the ministry said.`, `call denied ${PAIR}`],
  // Held, whatever had been said before.
  [`The postponed meeting ${BOTH} finally took place on Wednesday.`, `meeting held ${PAIR}`],
  [`Despite calls to cancel it, the meeting ${BOTH} went ahead on Wednesday.`, `meeting held ${PAIR}`],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual([expected]));

test("near miss: what is told of somebody else", () => {
  expect(engagementsOf(`During a meeting ${BOTH} on Wednesday, visas were discussed and a fair was postponed.`)).toEqual([
    `meeting held ${PAIR}`,
  ]);
});
