import { describe, expect, it } from "vitest";
import { datesIn } from "./frame-dates.ts";
import { reportFromText } from "./report-from-text.ts";

describe("full dates", () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["17 June 2021", ["2021-06-17"]],
    ["17th Jun. 2021", ["2021-06-17"]],
    ["June 17th, 2021", ["2021-06-17"]],
    ["Sept 7 2021", ["2021-09-07"]],
    ["2021-06-17", ["2021-06-17"]],
    ["2021/6/7", ["2021-06-07"]],
    ["17.06.2021", ["2021-06-17"]],
    ["17 JUN 2021, 14:22", ["2021-06-17"]],
    ["07/06/2021", ["2021-06-07"]],
    ["06/17/2021", ["2021-06-17"]],
    ["17-06-2021", ["2021-06-17"]],
    ["17-Jun-21", ["2021-06-17"]],
    ["17 Jun 21 / 17:20", ["2021-06-17"]],
    ["17 Jun 21, 17.20", ["2021-06-17"]],
    ["17 Jun 21:20", []],
    ["17. June 2021", ["2021-06-17"]],
    ["17th of June 2021", ["2021-06-17"]],
    ["June 17,2021", ["2021-06-17"]],
    ["2021-06-17T10:00", ["2021-06-17"]],
    ["2021. 6. 17.", ["2021-06-17"]],
    ["14:05, 17.06.21", ["2021-06-17"]],
    ["17/06/98", ["1998-06-17"]],
    ["10.17.06.21, 1.6.21, 17/06.21", []],
    ["17 June 2021, then June 18, 2021", ["2021-06-17", "2021-06-18"]],
    ["29 February 2024, 29 February 2023", ["2024-02-29"]],
    ["31.06.2021", []],
    ["June 2021", []],
    ["17 June", []],
    ["17 June 1821", []],
    ["120211-06-17", []],
  ];
  it.each(rows)("%s", (text, days) => expect(datesIn(text, 0, text.length).map((d) => d.edtf)).toEqual(days));

  it("have their place in the text", () => {
    const text = "Published on 17 June 2021.";
    expect(datesIn(text, 5, text.length)).toEqual([{ edtf: "2021-06-17", start: 13, end: 25 }]);
  });
});

describe("the dates of a frame", () => {
  const TOLD =
    "The foreign ministers of both states met on Tuesday and spoke about trade, the border and the talks on peace, officials said.";
  /** Each date as "day:from". */
  const rows: readonly (readonly [string, string, string | null, readonly string[]])[] = [
    ["none", TOLD, null, []],
    ["given with the file", TOLD, "2021-06-17", ["2021-06-17:given"]],
    ["given before the envelope's", ` date 2021-06-18 ${TOLD}`, "2021-06-17", ["2021-06-17:given", "2021-06-18:envelope"]],
    ["the envelope's", ` date 2021-06-18 ${TOLD}`, null, ["2021-06-18:envelope"]],
    ["a label's", `Talks go on\n\nPublished: 17 June 2021\n\n${TOLD}`, null, ["2021-06-17:header"]],
    ["a line of the head", `Talks go on\n\nJune 17, 2021\n\n${TOLD}`, null, ["2021-06-17:header"]],
    [
      "a label's with its weekday",
      `Talks go on\n\nCreated on Thursday, 17 June 2021 10:12\n\n${TOLD}`,
      null,
      ["2021-06-17:header"],
    ],
    ["a numbered release's", `Press Release No. 12/2021 of 17 June 2021\n\nTalks go on\n\n${TOLD}`, null, ["2021-06-17:header"]],
    [
      "the month first, as the dateline says",
      `06/05/2021 10:00 AM\n\nOSLO, June 5 (NTB) -- ${TOLD}`,
      null,
      ["2021-06-05:dateline", "2021-06-05:header"],
    ],
    ["a dateline's", `OSLO, June 17, 2021. ${TOLD}`, null, ["2021-06-17:dateline"]],
    [
      "a press conference's",
      `Spokesperson's Regular Press Conference on June 17, 2021 (excerpt)\n\n${TOLD}`,
      null,
      ["2021-06-17:header"],
    ],
    ["not a headline's statement", `Leaders recall the joint statement of 17 June 2021\n\n${TOLD}`, null, []],
    [
      "a sign-off's",
      `${TOLD} ${TOLD} ${TOLD} ${TOLD} ${TOLD}\n\nCANBERRA 17 JUNE 2021\n\nPRESS OFFICE: (02) 555 01`,
      null,
      ["2021-06-17:dateline"],
    ],
    ["not a short sentence's near the end", `${TOLD}\n\nThe treaty of 17 June 2021\n\nPRESS OFFICE: (02) 555 01`, null, []],
    ["a monthly's", `THE HARBOUR WATCHER - June 2021\n\nFrom our notebook\n\n${TOLD}`, null, ["2021-06:header"]],
    ["not a headline's month", `Leaders to meet in June 2021\n\n${TOLD}`, null, []],
    ["the last line's", `${TOLD}\n\nThey will meet again, they said.\n\n17 June 2021`, null, ["2021-06-17:footer"]],
  ];
  it.each(rows)("%s", (_, text, published, wanted) => {
    const report = reportFromText(text, { source: "a.txt", published });
    expect([...new Set(report.frameDates.map((d) => `${d.edtf}:${d.from}`))]).toEqual(wanted);
    for (const { span } of report.frameDates) if (span) expect(report.body.slice(span.start, span.end)).toMatch(/\d/);
  });

  it("give a dateline without its year theirs, or the year before where its day would lie ahead", () => {
    const year = (published: string): string | undefined =>
      reportFromText(`OSLO, December 30. ${TOLD}`, { source: "a.txt", published }).frameDates.find((d) => d.from === "dateline")
        ?.edtf;
    expect(year("2021-12-31")).toBe("2021-12-30");
    expect(year("2022-01-02")).toBe("2021-12-30");
  });

  it("are not those of the telling", () => {
    const report = reportFromText(`${TOLD} They had met on 3 May 2021 in Oslo.`, { source: "a.txt" });
    expect(report.frameDates).toEqual([]);
    expect(report.diagnostics.map((d) => d.code)).toContain("undated-report");
  });
});
