import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const read = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map((e) => `${e.kind} ${e.status} ${e.when.edtf}`);

test("a later day right behind the word makes a plan", () => {
  expect(read("A meeting of the EU-Moldova Association Council in Brussels on May 22 will follow.")).toEqual([
    "gathering planned 2024-05-22",
  ]);
});

test("a later day of something else is not the day of what was held", () => {
  expect(
    read("French President Emmanuel Macron met Olaf Scholz in Berlin, where work on the summit that opens in July went on."),
  ).toEqual(["meeting held 2024-05-16"]);
});

test("a later day of what the present tells makes a plan", () => {
  expect(read("On Friday, May 17, Prime Minister Pedro Sánchez receives Olaf Scholz in Madrid.")).toEqual([
    "meeting planned 2024-05-17",
  ]);
  expect(read("French President Emmanuel Macron met Olaf Scholz in Berlin on May 17.")).toEqual(["meeting held 2024-05-17"]);
});
