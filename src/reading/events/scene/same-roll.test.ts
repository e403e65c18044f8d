import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const townsOf = (text: string): (string | null | undefined)[] =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements.map((e) => e.where?.place);
const daysOf = (text: string): (string | null)[] =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements.map((e) => e.when.from);

test("envoys of one roll come on the one day that is told", () =>
  expect(
    daysOf(
      "On 3 June President Alexander Stubb of Finland will receive letters of credence from new foreign ambassadors. Letters of credence will be presented to the President by Julio Arrieta (Republic of Peru) and Ana Brito (Brazil).",
    ),
  ).toEqual(["2024-06-03", "2024-06-03"]));

test("and to where the one who takes their letters resides", () => {
  const told =
    "President Alexander Stubb of Finland will receive letters of credence from new foreign ambassadors on Friday. Letters of credence will be presented to the President by Julio Arrieta (Republic of Peru) and Ana Brito (Brazil).";
  expect(townsOf(`HELSINKI, May 16 - ${told}`)).toEqual(["Helsinki", "Helsinki"]);
  expect(townsOf(`LIMA, May 16 - ${told}`)[1]).toBeUndefined();
});
