import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const told = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-06" }))
    .engagements.map((e) => `${e.kind}: ${e.participants.map((p) => p.for).join()}`);
const HOSTED = "LIMA, May 6 - President Dina Boluarte hosted a summit on the Amazon in Lima on Monday. ";

describe("those present at a gathering", () => {
  it.each([
    "Gabriel Boric, Gustavo Petro and Daniel Noboa attended.",
    "Among those present were Gabriel Boric, Gustavo Petro and Daniel Noboa.",
  ])("%s", (text) => expect(told(HOSTED + text)).toEqual(["gathering: PER,CHL,COL,ECU"]));

  it("of a body's leaders", () =>
    expect(told("Andean Community leaders met in Lima on Monday. Present were Gabriel Boric and Gustavo Petro.")).toEqual([
      "gathering: Andean Community,CHL,COL",
    ]));

  it("near miss: at something else", () =>
    expect(told(`${HOSTED}Gabriel Boric and Gustavo Petro attended a football match.`)).toContain("gathering: PER"));
});
