import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
const occasionsIn = (text: string): (string | null)[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => e.kind === "ceremony" || e.kind === "meeting")
    .map((e) => e.occasion?.name ?? null);

const RECEIVED = "President William Ruto received the credentials of two new envoys to Kenya at State House on Thursday.";

describe("the ceremony of an envoy's letters", () => {
  it("is an occasion of its own", () =>
    expect(
      occasionsIn("The Ambassador of Peru, Luis Prado, presented his letters of credence to Kenyan President William Ruto."),
    ).toEqual(["presentation of credentials"]));

  it("also for the envoys of a list that follows", () => {
    const found = occasionsIn(
      `${RECEIVED} They are as follows:\n\n1. Mr. Luis Prado – Ambassador of Peru\n2. Ms. Aino Salmi – Ambassador of Finland\n`,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(["presentation of credentials"]));
  });

  it("also for the envoys who come one after the other", () =>
    expect(
      occasionsIn(
        "President William Ruto spent Thursday morning receiving letters of credence. First came Norway's Ambassador Kari Lund. Ambassador Luis Prado of Peru then met the President.",
      ),
    ).toEqual(["presentation of credentials", "presentation of credentials"]));

  it("also where the letters are told by what they do", () =>
    expect(
      occasionsIn(
        "Finland's new ambassador, Aino Salmi, called on President William Ruto on Thursday to hand over the letters naming her as envoy.",
      ),
    ).toEqual(["presentation of credentials"]));

  it("also where they are told by what they let an envoy do", () =>
    expect(
      occasionsIn(
        "On Thursday Ambassador Aino Salmi of Finland gave President William Ruto the letters that entitle her to speak for Helsinki.",
      ),
    ).toEqual(["presentation of credentials"]));

  it("near miss: letters handed over long before", () =>
    expect(
      occasionsIn(
        "Ambassador Ana Prado of Peru, who presented her credentials in March, met President William Ruto on Thursday.",
      ),
    ).toEqual([null]));

  it("near miss: whoever is no head of state and takes no letters", () =>
    expect(
      occasionsIn(
        "President William Ruto received the letters of credence of Ambassador Ana Prado of Peru on Thursday. Foreign Minister Musalia Mudavadi later met Ambassador Ana Prado.",
      ),
    ).toEqual(["presentation of credentials", null]));

  it("near miss: an envoy who only calls", () =>
    expect(occasionsIn("The Ambassador of Peru, Luis Prado, paid a call on Kenyan President William Ruto.")).toEqual([null]));
});
