import { expect, test } from "vitest";
import { reportFromText } from "./report-from-text.ts";

const framed = (text: string): string[] => {
  const r = reportFromText(text, { source: "test" });
  return r.regions.map((x) => `${x.kind}: ${r.body.slice(x.start, x.end)}`);
};

test.each(["Monday 13", "MONDAY, SEPTEMBER 13", "Monday, 13 September", "Mon. 13th", "Sept. 13"])("%s heads a day", (first) => {
  expect(
    framed(`The minister's week\n\n${first}\nHe met the envoy of Peru in Lima, who had asked for it.\n\nTuesday 14\nNothing.`),
  ).toEqual(["title: The minister's week"]);
});

test("days with their years head the parts of a schedule", () => {
  const text = "Week of the minister\n\nMonday 3 June 2024\n\n10.00 Meeting with the envoy of Peru\n\nTuesday 4 June 2024";
  expect(framed(`${text}\n\n9.00 Meeting with the envoy of Chile`)).toEqual(["title: Week of the minister"]);
});

test("days with their years above and below a report are its own", () => {
  const text = "Talks in Lima\n\nMonday 3 June 2024\n\nThe minister met the envoy of Peru, who had asked for it on Friday.";
  expect(framed(`${text}\n\nTuesday 4 June 2024`)).toContain("byline: Monday 3 June 2024");
});

test("one such line is the report's own date", () => {
  expect(
    framed(
      "Talks in Lima\n\nMonday, 13 September\nThe minister met the envoy of Peru, who had asked for it on Friday in a letter to the press.",
    ),
  ).toContain("title: Monday, 13 September");
});

test("dates with which the entries of a chronicle open are those of what they tell", () => {
  const r = reportFromText(
    "Contacts of the year\n\n7 May 2023 - The ministers met in Lima.\n\n14 May 2023 - The presidents met in Quito.\n\n5 October 2023 - A meeting was called off.",
    { source: "test", published: "2023-11-20" },
  );
  expect(r.frameDates.map((d) => d.edtf)).toEqual(["2023-11-20"]);
});
