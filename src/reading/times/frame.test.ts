import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
const timesOf = (text: string): (string | null)[] =>
  reader.layers(reportFromText(text, { source: "test" })).times.map((t) => t.edtf);

describe("the day of a report's frame", () => {
  it("is no time of the telling", () =>
    expect(
      timesOf("THE LIGHTHOUSE - weekly news sheet - 24.02.2018\n\nYesterday a pipe was opened by the presidents of both states."),
    ).toEqual(["2018-02-23"]));
  it("but what a sentence says is", () =>
    expect(timesOf("24.02.2018\n\nA pipe was opened on 24 February 2018 by the presidents of both states, it was said.")).toEqual(
      ["2018-02-24"],
    ));
});
