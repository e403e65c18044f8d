import { describe, expect, it } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday.";

describe("a spokesman, who tells of what others do", () => {
  it.each([
    `${MET} Latvian government spokeswoman Liga Berzina told reporters that the talks had been useful to Riga.`,
    `${MET} Latvian government spokesman Janis Berzins said he had spoken of it before, and called it a sign of good will.`,
  ])("takes no part: %s", (text) => expect(engagementsOf(text)).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]));

  it("travels nowhere", () =>
    expect(
      visitsOf(
        "Latvian government spokeswoman Liga Berzina told reporters on Tuesday that she knew of the planned trip to Oslo.",
      ),
    ).toEqual([]));

  it("near miss: one who is received", () =>
    expect(
      engagementsOf("French President Emmanuel Macron received Latvian government spokesman Janis Berzins in Paris on Tuesday."),
    ).toEqual(["meeting held Emmanuel Macron + Janis Berzins"]));
});

describe("whoever says that he will meet somebody", () => {
  it("is no one else, however near to him the other one is", () =>
    expect(
      engagementsOf(
        "US Secretary of State Mike Pompeo met Kim Jong Un on Tuesday. President Donald Trump said he would meet Pompeo on Thursday.",
      ).filter((e) => e.includes("planned")),
    ).toEqual([]));
});

describe("two names in one word", () => {
  it("are nobody's name", () =>
    expect(
      engagementsOf(
        "The Macron-Tusk meeting is on Tuesday. French President Macron will meet Polish Prime Minister Donald Tusk in Paris.",
      ).join(),
    ).not.toContain("Macron-Tusk"));
});
