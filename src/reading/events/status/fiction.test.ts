import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const told = (text: string): number =>
  reader.read(reportFromText(text, { source: "test", published: "2019-05-14" })).engagements.length;

const TALE =
  'Ada Oduya, Ambassador of Kenya, was received by the President of Peru at nine. "You are late," said the President. They talked of herring until noon.';
const MATCH = "Prime Minister Erna Solberg and coach Ana Lind watched the goalkeeper. On Friday they meet Sweden in Gothenburg.";

it.each([
  `Saturday story: The Herring\n\nby Nils Aker\n\n${TALE}\n\nTo be continued next Saturday.`,
  `From our winter serial. Part Six\n\n${TALE}\n\n(To be continued on Monday. All earlier instalments can be had from us.)`,
  `Handball\n\n${MATCH}`,
])("what is made up or played is no engagement", (text) => {
  expect(told(text)).toBe(0);
});

it.each([
  `LIMA, 14 May 2019 - Ada Oduya, Ambassador of Kenya, was received by the President of Peru on Tuesday. The talks are to be continued next week.`,
  `Saturday's top story\n\nNorwegian Foreign Minister Ine Eriksen Søreide met Swedish Foreign Minister Margot Wallström in Oslo.`,
  `Norwegian Prime Minister Erna Solberg met Swedish Prime Minister Stefan Löfven in Oslo on Monday. They saw a football match.`,
])("a report that sounds like it is read: %s", (text) => {
  expect(told(text)).toBeGreaterThan(0);
});
