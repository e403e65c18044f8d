import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** Names as reports write them, each of somebody whom the base does not know. */
const NAMES = [
  "Tan Wee Leng",
  "Ma. Corazon P. Lazatin",
  "M. A. Rahim Chowdhury",
  "Mohamed V. Conteh",
  "María de la Cruz Ortiz",
  "Khalid bin al-Obaidli",
  "José Antonio dos Santos e Sousa",
  "Aurélio Guterres-Lay",
  "Batbayar G",
  "Jan Wilk",
  "Jan-Pieter ter Braak",
  "Rita do Carmo Veloso",
  "Jean d'Arvilliers-Roche",
  "Pilar del Olmo",
  "Azamat Torobek uulu",
] as const;

describe("unusual names", () => {
  it.each(NAMES)("%s", (name) => {
    const text = `Kenyan Trade Minister ${name} was in Oslo.`;
    expect(peopleIn(text)).toEqual([`${name} | Trade Minister | KEN`]);
  });

  it.each([
    ["initials alone tell a person", "Hakan Fidan saw on Monday K. P. Gunasekara."],
    ["whose child somebody is", "Hakan Fidan saw on Monday Thoraya bint Saif Al-Habri."],
  ])("%s", (_, text) => {
    expect(peopleIn(text)).toHaveLength(2);
  });

  it("a style is no part of a name", () => {
    expect(peopleIn("Malaysian Trade Minister Tan Sri Omar Razali was in Oslo.")).toEqual(["Omar Razali | Trade Minister | MYS"]);
  });

  it.each(["Baroness", "Mme", "Alhaji", "Dato Seri Setia Awang", "Msgr."])("nor is %s", (style) =>
    expect(peopleIn(`Kenyan Trade Minister ${style} Omari Razali was in Oslo.`)).toEqual(["Omari Razali | Trade Minister | KEN"]),
  );

  it.each(["Amina Otieno, EGH,", "Amina Otieno, EGH, MBS,", "Amina Otieno (MP),", "Amina Otieno MP,"])(
    "letters behind a name part it from no office: %s",
    (name) =>
      expect(peopleIn(`${name} Kenya's Minister of Trade, was in Oslo.`)).toEqual(["Amina Otieno | Minister of Trade | KEN"]),
  );

  it("near miss: an acronym behind a name is a body", () =>
    expect(peopleIn("Kenyan Trade Minister Amina Otieno, WHO, NATO and others spoke.")).toEqual([
      "Amina Otieno | Trade Minister | KEN",
    ]));

  it("what somebody does opens a sentence and is no part of a name", () =>
    expect(peopleIn("Welcoming Fidan, he spoke of trade. Hakan Fidan left.")).toEqual([
      "Hakan Fidan | Minister of Foreign Affairs | TUR",
    ]));

  it("a sentence ends at a letter as well", () => {
    expect(peopleIn("Hakan Fidan chose plan A. The minister left.")).toEqual(["Hakan Fidan | Minister of Foreign Affairs | TUR"]);
  });

  it.each([
    [
      "an article alone is nobody's surname",
      "By our reporter in Oslo\n\nAn hour and a quarter was spent with Hakan Fidan.",
      "Hakan Fidan | Minister of Foreign Affairs | TUR",
    ],
    [
      "nor is a newspaper somebody",
      "Hakan Fidan left, the Lakeside Herald wrote.",
      "Hakan Fidan | Minister of Foreign Affairs | TUR",
    ],
    [
      "nor the mark of an answer an initial",
      "Q. Who rang her?\n\nA. Hakan Fidan rang her.",
      "Hakan Fidan | Minister of Foreign Affairs | TUR",
    ],
  ])("%s", (_, text, who) => expect(peopleIn(text)).toEqual([who]));
});
