import { describe, expect, it } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const KENYA = "Kenyan President William Ruto said grain was scarce. Ruto thanked Uganda.";
const MET = "met Ugandan President Yoweri Museveni on Monday";

describe("people whom the report does not name, as a subject", () => {
  it.each([
    `Lawmakers ${MET}. ${KENYA}`,
    `Business leaders ${MET}. ${KENYA}`,
    `A committee of lawmakers ${MET}. ${KENYA}`,
    `Striking teachers ${MET}. ${KENYA}`,
    `Delegates from both chambers ${MET}. ${KENYA}`,
    `Kenyan President William Ruto said lawmakers ${MET}.`,
    `Kenyan President William Ruto said on Sunday that a delegation had held talks with Ugandan President Yoweri Museveni.`,
    `Kenyan President William Ruto said the envoy ${MET}.`,
    // Those whom they met did not meet each other.
    "The group met with Israeli President Shimon Peres and Palestinian President Mahmoud Abbas on Monday.",
    "Lawmakers held talks with Israeli President Shimon Peres and Palestinian President Mahmoud Abbas on Monday.",
  ])("nobody else for them: %s", (text) => {
    expect(engagementsOf(text)).toEqual([]);
  });

  it.each([
    ["Kenyan President William Ruto said a pre-advance team left for Kampala on Sunday."],
    ["Kenyan President William Ruto said a delegation travelled to Kampala on Monday."],
  ])("no journey of whoever says so: %s", (text) => {
    expect(visitsOf(text)).toEqual([]);
  });

  it.each([
    `Kenyan President William Ruto said he ${MET}.`,
    `Kenyan President William Ruto, who heads the group, ${MET}.`,
    `Kenyan President William Ruto, leader of the committee, ${MET}.`,
    `Kenyan President William Ruto told lawmakers he ${MET}.`,
    `Kenyan President William Ruto and business leaders ${MET}.`,
    `Kenyan President William Ruto, after seeing off a team of athletes, ${MET}.`,
    "Kenyan President William Ruto was the first of the leaders to meet Ugandan President Yoweri Museveni.",
  ])("somebody: %s", (text) => {
    expect(engagementsOf(text).map((x) => x.replace(/^\w+ \w+ /, ""))).toEqual(["William Ruto + Yoweri Museveni"]);
  });

  it("the team is those of whom it was told before", () => {
    const text =
      "Kenyan President William Ruto led a delegation to Kampala. Ruto spoke of grain. The delegation met Ugandan President Yoweri Museveni.";
    expect(engagementsOf(text)).toEqual(["meeting held William Ruto + Yoweri Museveni"]);
  });
});
