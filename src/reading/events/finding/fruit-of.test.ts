import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";
import { engagementsOf } from "../check.ts";

const reader = createReader(loadKnowledge(), "test");
const chief = (text: string): string => {
  const e = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements[0];
  return `${e?.when.edtf} ${e?.where?.place ?? e?.where?.country}`;
};
const RECEIVED = "President Ilham Aliyev received Toivo Klaar, the envoy of the European Union.";

it.each([
  ["The President recalled the understandings reached at the trilateral meeting in Sochi on October 31."],
  ["He referred to the decisions taken during the recent talks in Brussels on 2 April."],
])("what was agreed at an earlier meeting lends this one neither day nor town: %s", (told) => {
  expect(chief(`${RECEIVED} ${told}`)).toBe("2024-05-16 AZE");
});

it("an earlier meeting that tells who was there is told", () => {
  expect(
    engagementsOf(
      `${RECEIVED} They recalled the understandings reached during the talks between Aliyev and Nikol Pashinyan in Prague on 6 October.`,
    ),
  ).toEqual(["meeting earlier Ilham Aliyev + Nikol Pashinyan", "meeting held Ilham Aliyev + Toivo Klaar"]);
});
