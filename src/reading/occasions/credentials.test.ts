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

  it("near miss: an envoy who only calls", () =>
    expect(occasionsIn("The Ambassador of Peru, Luis Prado, paid a call on Kenyan President William Ruto.")).toEqual([null]));
});
