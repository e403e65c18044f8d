import { describe, expect, it } from "vitest";
import type { RecordEngagement } from "../../record/record.ts";
import { sayAbout, sayDate, sayEdtf, sayField, sayTopic, sayWhen } from "./say.ts";

const when = (edtf: string, from: string | null, to: string | null, basis = "stated"): RecordEngagement["when"] =>
  ({ edtf, from, to, basis }) as RecordEngagement["when"];

describe("a date is said at its precision", () => {
  it.each([
    ["2024-07-09", "9 July 2024"],
    ["2024-07", "July 2024"],
    ["2024", "2024"],
    ["2024-21", "2024-21"],
    ["202X", "202X"],
  ])("%s", (date, said) => expect(sayDate(date)).toBe(said));

  it.each([
    ["2024-09-01", "1 September 2024"],
    ["2018-09-20/..", "not before 20 September 2018"],
    ["/2018-09-20", "not after 20 September 2018"],
    ["../..", "undated"],
  ])("%s", (edtf, said) => expect(sayEdtf(edtf)).toBe(said));

  it.each([
    [when("2024-05-14", "2024-05-14", "2024-05-14"), "14 May 2024"],
    [when("2023-11", "2023-11-01", "2023-11-30"), "November 2023"],
    [when("2016-03-21/2016-03-22", "2016-03-21", "2016-03-22"), "21 March 2016 to 22 March 2016"],
    [when("2016-03-21/2016-03-22", "2016-03-21", "2016-03-22", "inferred"), "between 21 March 2016 and 22 March 2016"],
    [when("2016-03-21/..", "2016-03-21", null), "not before 21 March 2016"],
    [when("", null, null, "unknown"), "undated"],
  ])("%o", (time, said) => expect(sayWhen(time)).toBe(said));
});

it("a topic by its name, else by its id", () => {
  expect(sayTopic("drugs-crime", new Map([["drugs-crime", "Drugs and organized crime"]]))).toBe("Drugs and organized crime");
  expect(sayTopic("human-rights", new Map())).toBe("Human rights");
});

it("a field as a reader calls it", () => {
  expect(sayField("where")).toBe("place");
  expect(sayField("participants/0/office")).toBe("office");
});

it.each([
  ["to visit Oslo soon; Berg said that meant in May", "to visit Oslo soon"],
  ["to lift the ban, and he pressed his host on tariffs", "to lift the ban"],
  ["to guarantees, and Berg reaffirmed his own", "to guarantees"],
  ["security, and of the case of Berg in particular", "security, and of the case of Berg in particular"],
  ["bread, and wine", "bread, and wine"],
])("what was said ends where another clause begins: %s", (about, shown) => expect(sayAbout(about)).toBe(shown));
