import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { peopleIn } from "./check.ts";

describe("HE in capitals", () => {
  it("is a style before an office", () =>
    expect(
      engagementsOf(
        "Doha, May 14 (QNA) - HE Minister of Trade Rashid bin Nasser Al Dosari received on Tuesday a phone call from HE Minister of Trade of Peru Ana Quispe. HE the Minister thanked her.",
      ),
    ).toEqual(["call held Ana Quispe + Rashid bin Nasser Al Dosari"]));
  it("near miss: a headline in capitals", () =>
    expect(
      engagementsOf(
        "Polish Prime Minister Donald Tusk came to Oslo on Monday. HE MET Norwegian Prime Minister Jonas Gahr Store there.",
      ),
    ).toEqual(["meeting held Donald Tusk + Jonas Gahr Store"]));
});

describe("a list in a headline", () => {
  it("has a member of parliament for himself", () =>
    expect(
      peopleIn("President Aoun meets Omani Minister of Trade, MP Walid Khalifeh\n\nHe met them on Monday.").join(),
    ).not.toContain("Walid Khalifeh | Minister"));
  it("is of the state that the report is told from", () =>
    expect(
      peopleIn("BEIRUT, May 14 - Peruvian Minister of Trade Ana Quispe met on Tuesday with MP Walid Khalifeh.").join(),
    ).toContain("Walid Khalifeh | - | LBN"));
  it("near miss: another honorific goes with the office", () =>
    expect(peopleIn("Donald Tusk met the Omani Minister of Trade, Mr. Walid Khalifeh, on Monday.")).toContain(
      "Walid Khalifeh | Minister of Trade | OMN",
    ));
});

describe("a foreign minister's peer", () => {
  it("has not what he is charged with beside", () =>
    expect(
      peopleIn(
        "Omani Minister of Foreign Affairs, Migration and Omanis Abroad Salim Al Rawahi met in Muscat his Peruvian peer, Ana Quispe, on Monday.",
      ),
    ).toContain("Ana Quispe | Minister of Foreign Affairs | PER"));
  it("near miss: the rank before it", () =>
    expect(
      peopleIn(
        "Omani Deputy Prime Minister and Minister of Foreign Affairs Salim Al Rawahi met his Peruvian counterpart Ana Quispe.",
      ),
    ).toContain("Ana Quispe | Deputy Prime Minister and Minister of Foreign Affairs | PER"));
});
