import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const SAMEH = "Egyptian Foreign Minister Sameh Shoukry";
const PAIR = "Israel Katz + Sameh Shoukry";

describe("an engagement that was not had", () => {
  it.each([
    `${SAMEH} did not hold talks with Israel Katz of Israel, his office said.`,
    `${SAMEH} did not have any meeting with Israel Katz of Israel, he said.`,
    `${SAMEH} has never had a meeting with Israel Katz of Israel, he said.`,
    `${SAMEH} didn't have a meeting with Israel Katz of Israel, he said.`,
    `At no point did ${SAMEH} hold talks with Israel Katz of Israel, his office said.`,
  ])("%s", (text) => expect(engagementsOf(text)).toEqual([`meeting denied ${PAIR}`]));

  it.each([
    `${SAMEH} did not hold talks with Israel Katz of Israel until Thursday.`,
    `${SAMEH} did not only have a meeting with Israel Katz of Israel but dined with him.`,
    `${SAMEH} and Israel Katz of Israel did not hold a press conference after their meeting.`,
  ])("near miss: %s", (text) => expect(engagementsOf(text)).toEqual([`meeting held ${PAIR}`]));
});
