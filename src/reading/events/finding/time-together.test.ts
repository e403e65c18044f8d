import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const HEAD = "VIENNA, May 13 - Chancellor Karl Nehammer of Austria met President Gabriel Boric of Chile here on Sunday. ";
const NEWS = "meeting held Gabriel Boric + Karl Nehammer";
const told = (text: string): string[] => engagementsOf(HEAD + text, ["meeting"]);

describe("time spent with somebody", () => {
  it.each([
    ["an hour with", "On Friday Boric had half an hour with the Iranians in Geneva."],
    ["across a table", "On Friday Boric spent two hours across a table from the Iranians in Geneva."],
    ["in conversation", "On Friday Boric spent most of two hours in conversation with the Iranians in Geneva."],
    ["in talks, on a day", "Boric was in talks with the Iranians in Geneva on Friday."],
    ["for a span", "Boric negotiated for two days with the Iranians in Geneva last week."],
    ["a group from", "Last Friday Boric met a group from Iran in Geneva."],
    ["faced across", "On Friday Boric faced an Iranian team across a table in Geneva."],
  ])("%s", (_what, text) => expect(told(text)).toEqual(["meeting held Gabriel Boric + Iran", NEWS]));

  it.each([
    ["near miss: advisers", "Boric spent two hours with his advisers on Friday."],
    ["near miss: in talks for years", "Boric is in talks with the Fund over a loan."],
    ["near miss: none", "Boric had no time with the Iranians on Friday."],
    ["near miss: a people acts", "In Geneva the Iranians won the match on Friday."],
  ])("%s", (_what, text) => expect(told(text)).toEqual([NEWS]));
});

describe("what two did together", () => {
  const EARLIER = "meeting earlier Gabriel Boric + Karl Nehammer";
  it.each([
    ["an hour together", "In March the two spent an hour together in Santiago."],
    ["ate together", "In March the two ate together in Santiago."],
    ["to themselves", "In March the two had an evening to themselves in Santiago."],
    ["seen together", "In March the two were seen together in Santiago."],
    ["argued", "In March the two argued over visas in Santiago."],
    ["haggled", "In March the two had haggled over copper in Santiago."],
    ["came to terms", "In March the two came to terms in Santiago."],
    ["a table", "In March the two shared a table in Santiago."],
    ["face to face", "In March the two came face to face in Santiago."],
  ])("%s", (_what, text) => expect(told(text)).toEqual([EARLIER, NEWS]));

  it.each([
    ["near miss: for years", "The two have argued over visas for years."],
    ["near miss: states", "Chile and Austria quarrelled over visas in March."],
    ["near miss: brought together", "In March the two were bound together by a loan."],
    ["near miss: built together", "What the two countries have built together in Santiago will last."],
    ["near miss: with the past", "Boric has come to terms with the past."],
    ["near miss: an argument", "Boric argued in Santiago in March that visas should go."],
  ])("%s", (_what, text) => expect(told(text)).toEqual([NEWS]));
});

describe("one and the same, told twice", () => {
  const SAW = "MADRID, May 13 - UN envoy Staffan de Mistura met Foreign Minister Nasser Bourita of Morocco in Madrid.";
  it("already, on a day of its own, is another time", () =>
    expect(engagementsOf(`${SAW} He had already met him on Friday.`, ["meeting"])).toHaveLength(2));
});
