import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("what somebody is accused of or thanked for", () => {
  it.each([
    "US President Donald Trump accused former Secretary of State John Kerry of holding talks with Iranian Foreign Minister Javad Zarif.",
    "US President Donald Trump criticised former Secretary of State John Kerry for meeting Iranian Foreign Minister Javad Zarif.",
    "US President Donald Trump denounced former Secretary of State John Kerry for holding talks with Iranian Foreign Minister Javad Zarif.",
  ])("he did: %s", (text) => expect(engagementsOf(text)).toEqual(["meeting held Javad Zarif + John Kerry"]));

  it("near miss: whoever asks for it holds it himself", () =>
    expect(
      engagementsOf("US Secretary of State John Kerry flew to Oslo for holding talks with Iranian Foreign Minister Javad Zarif."),
    ).toEqual(["meeting held Javad Zarif + John Kerry"]));
});
