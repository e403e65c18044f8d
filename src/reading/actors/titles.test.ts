import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const AMARA = "Amara Yao | army chief | CIV";

describe("offices told beside a name", () => {
  it.each([
    "Amara Yao, named army chief of Ivory Coast last month, came.",
    "Amara Yao, recently appointed as Ivory Coast's army chief, came.",
    "Amara Yao, sworn in as army chief of Ivory Coast in May, came.",
    "Amara Yao - army chief of Ivory Coast - came.",
    "Amara Yao (army chief, Ivory Coast) came.",
    "The army chief (CEMA) Amara Yao of Ivory Coast came.",
  ])("%s", (text) => {
    expect(peopleIn(text)).toEqual([AMARA]);
  });

  it.each(["Amara Yao - the army chief came.", "Amara Yao named an army chief of Ivory Coast."])("not: %s", (text) => {
    expect(peopleIn(text)).not.toContain(AMARA);
  });
});

describe("two titles with a comma between", () => {
  it("the comma closes what is told of the one before it", () =>
    expect(
      peopleIn("On a call from Bianca Odu, who is Nigeria's Minister of Trade, President William Ruto of Kenya spoke."),
    ).toEqual(["Bianca Odu | Minister of Trade | NGA", "William Ruto | President | KEN"]));

  it("near miss: one person's two titles", () =>
    expect(peopleIn("Deputy Prime Minister, Minister of Trade Bianca Odu of Nigeria came.")).toEqual([
      "Bianca Odu | Deputy Prime Minister and Minister of Trade | NGA",
    ]));
});
