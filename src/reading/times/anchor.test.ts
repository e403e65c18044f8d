import { expect, test } from "vitest";
import type { FrameDate, Report } from "../../text/report.ts";
import { anchorOf } from "./anchor.ts";

const report = (frameDates: readonly Omit<FrameDate, "span">[], dateline: string | null): Report => {
  const body = dateline ?? "";
  return {
    id: "r-1",
    original: body,
    body,
    toOriginal: new Int32Array(body.length + 1),
    language: "en",
    type: "news",
    outlet: null,
    attributedTo: [],
    source: { source: "a.txt", url: null, title: null, outlet: null, published: null, retrieved: null, language: null },
    regions: [],
    diagnostics: [],
    frameDates: frameDates.map((d) => ({ ...d, span: null })),
    dateline: dateline === null ? null : { start: 0, end: body.length, place: "BAKU", date: dateline, agency: null },
  };
};

test.each([
  [
    "dateline beside an envelope",
    [{ edtf: "2024-04-05", from: "envelope" }],
    "April 4",
    ["2024-04-04", "2024-04-04", "2024-04-05"],
  ],
  ["dateline across New Year", [{ edtf: "2024-01-01", from: "envelope" }], "Dec. 31", ["2023-12-31", "2023-12-31", "2024-01-01"]],
  ["publication alone", [{ edtf: "2024-04-05", from: "footer" }], null, ["2024-04-05", "2024-04-05", "2024-04-05"]],
  ["a month alone", [{ edtf: "2012-08", from: "envelope" }], null, [null, "2012-08", null]],
  [
    "a month, and a day in it",
    [
      { edtf: "2012-08", from: "envelope" },
      { edtf: "2012-08-17", from: "footer" },
    ],
    null,
    ["2012-08-17", "2012-08-17", "2012-08-17"],
  ],
  ["a month and a dateline", [{ edtf: "2012-08", from: "envelope" }], "August 22", ["2012-08-22", "2012-08-22", null]],
  [
    "a dateline of another time",
    [{ edtf: "2024-04-05", from: "given" }],
    "4 April 2019",
    ["2024-04-05", "2024-04-05", "2024-04-05"],
  ],
  ["a dateline with its year", [], "4 April 2019", ["2019-04-04", "2019-04-04", null]],
  ["nothing", [], "April 4", [null, null, null]],
  ["an impossible day", [{ edtf: "2024-02-31", from: "envelope" }], null, [null, null, null]],
] as const)("%s", (_name, dates, dateline, [day, edtf, published]) => {
  expect(anchorOf(report(dates, dateline))).toEqual({ day, edtf, published });
});
