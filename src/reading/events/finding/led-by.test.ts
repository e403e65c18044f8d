import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const told = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-06" }))
    .engagements.map((e) => `${e.kind} ${e.status} ${e.when.edtf}: ${e.participants.map((p) => p.for).join()}`);

describe("talks told by those who led them", () => {
  it("held", () =>
    expect(
      told(
        "A round of talks, headed by deputy foreign minister Eivind Petersson of Norway and his Japanese colleague Masataka Okano, took place in Oslo on Monday.",
      ),
    ).toEqual(["meeting held 2024-05-06: NOR,JPN"]));

  it("still to come", () =>
    expect(
      told(
        "The next session of the Norway-Japan dialogue, chaired by Espen Barth Eide and Yoko Kamikawa, will be held in Tokyo in June.",
      ),
    ).toEqual(["meeting planned 2024-06: NOR,JPN"]));

  it("near miss: no talks of states", () =>
    expect(told("The fishermen's dialogue, led by Ana Lund and Per Lund, took place in Oslo on Monday.")).toEqual([]));
});
