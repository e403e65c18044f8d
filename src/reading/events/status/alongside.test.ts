import { describe, expect, it } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const MEETING = "meeting planned Edi Rama + Emmanuel Macron";

describe("what goes with something to come", () => {
  it.each([
    [
      "President Emmanuel Macron will receive Prime Minister Edi Rama in Nice on May 20 during his official visit to France.",
      "planned Edi Rama FRA",
    ],
    [
      "Prime Minister Edi Rama is expected to meet President Emmanuel Macron before flying to Cyprus on Friday.",
      "planned Edi Rama CYP",
    ],
    [
      "Prime Minister Edi Rama will meet President Emmanuel Macron in Nice on Friday, before travelling to Cyprus.",
      "planned Edi Rama CYP",
    ],
  ])("a visit: %s", (text, visit) => {
    expect(engagementsOf(text)).toEqual([MEETING]);
    expect(visitsOf(text)).toContain(visit);
  });

  it.each([
    ["President Emmanuel Macron and Prime Minister Edi Rama will speak to the press after the talks in Nice on Friday."],
    [
      "President Emmanuel Macron and Prime Minister Edi Rama will speak to the press on Friday, a spokesman said. The one-on-one meeting between Macron and Rama would start at noon.",
    ],
  ])("talks: %s", (text) => {
    expect(engagementsOf(text)).toEqual([MEETING]);
  });

  it.each([
    ["Prime Minister Edi Rama will brief parliament on Monday after his visit to France last week.", ["held Edi Rama FRA"]],
    ["Prime Minister Edi Rama, who arrived in Nice on Tuesday, will sign a treaty during his visit.", ["held Edi Rama FRA"]],
    [
      "Prime Minister Edi Rama is today on an official visit to France. His official visit to Nice is due to end with a concert.",
      ["held Edi Rama FRA"],
    ],
    ["Prime Minister Edi Rama met President Emmanuel Macron before flying to Cyprus on Tuesday.", ["held Edi Rama CYP"]],
  ])("near miss: %s", (text, visits) => {
    expect(visitsOf(text)).toEqual(visits);
  });
});

describe("a visit that a headline's noun tells", () => {
  it("is to come with the meeting below", () => {
    const text =
      "Statement on the Visit of Prime Minister Edi Rama of Albania\n\nOn Friday, President Emmanuel Macron will welcome Prime Minister Edi Rama to the Elysee Palace.";
    expect(visitsOf(text).every((v) => v.startsWith("planned"))).toBe(true);
  });
});

describe("visits in general", () => {
  it.each([
    ["He hailed the importance of visits to France by Albanian ministers.", []],
    ["The President said that he made three visits to Albania over the past year.", ["earlier Emmanuel Macron ALB"]],
  ])("%s", (text, visits) => {
    const told = visitsOf(`President Emmanuel Macron met Prime Minister Edi Rama in Nice. ${text}`);
    expect(told.filter((v) => !v.includes("Edi Rama FRA"))).toEqual(visits);
  });
  it("near miss: a tour", () => {
    expect(visitsOf("President Emmanuel Macron will pay official visits to Albania and Malta next week.")).toEqual([
      "planned Emmanuel Macron ALB",
      "planned Emmanuel Macron MLT",
    ]);
  });
});

it("a journey is to come that a statement or its headline stands before", () => {
  const MINISTER = "Foreign Minister Annalena Baerbock";
  const visit = (text: string): string[] => visitsOf(text);
  expect(visit(`${MINISTER} issued the following statement today before departing for Oslo: "I am glad."`)).toEqual([
    "planned Annalena Baerbock NOR",
  ]);
  expect(visit(`${MINISTER} told a story on Monday before leaving for Oslo.`)).not.toContain("planned Annalena Baerbock NOR");
});
