import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

/** Somebody else whom the report follows. */
const HASSAN = "Tanzanian President Samia Suluhu Hassan was pleased. Hassan said so.";
const MET = ["meeting held William Ruto + Yoweri Museveni"];

describe("the other side of a contact that tells one alone", () => {
  it.each([
    `${HASSAN} Kenyan President William Ruto described a meeting with Ugandan President Yoweri Museveni as frank. Hassan agreed.`,
    `${HASSAN} "We need grain," Kenyan President William Ruto said after a meeting with Ugandan President Yoweri Museveni. Hassan agreed.`,
    `${HASSAN} After a meeting with Ugandan President Yoweri Museveni, Kenyan President William Ruto said grain was scarce. Hassan agreed.`,
    `${HASSAN} Kenyan President William Ruto was upbeat on Monday following talks with Ugandan President Yoweri Museveni. Hassan agreed.`,
  ])("whoever acts in its sentence: %s", (text) => {
    expect(engagementsOf(text)).toEqual(MET);
  });

  it("all who act together", () => {
    const text = `${HASSAN} Kenyan President William Ruto and Foreign Minister Musalia Mudavadi were upbeat after talks with Ugandan President Yoweri Museveni.`;
    expect(engagementsOf(text)).toEqual(["meeting held Musalia Mudavadi + William Ruto + Yoweri Museveni"]);
  });

  it.each([
    // Who speaks for him acts for him.
    "Kenyan President William Ruto was in Kampala. Ruto liked it. His spokesman Hussein Mohamed was upbeat after a meeting with Ugandan President Yoweri Museveni.",
    "Kenyan President William Ruto was in Kampala. Ruto liked it. A meeting with Ugandan President Yoweri Museveni came on Monday.",
  ])("else whom the report follows: %s", (text) => {
    expect(engagementsOf(text)).toEqual(MET);
  });

  it.each([
    ["who travels on", "before flying to Kampala for talks with Ugandan President Yoweri Museveni", "William Ruto"],
    ["who is met and speaks", ", who was upbeat after talks with Ugandan President Yoweri Museveni", "Paul Kagame"],
  ])("of two who met before: %s", (_, text, who) =>
    expect(engagementsOf(`Kenyan President William Ruto met Rwandan President Paul Kagame on Monday ${text}.`)).toEqual(
      expect.arrayContaining([expect.stringContaining(`${who} + Yoweri Museveni`)]),
    ),
  );
});
