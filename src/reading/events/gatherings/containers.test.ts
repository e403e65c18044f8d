import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");

/** Each meeting with the kind of what contains it. */
const within = (text: string): string[] => {
  const { engagements } = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" }));
  return engagements
    .filter((e) => e.kind === "meeting")
    .map((e) => engagements.find((x) => x.id === e.partOf)?.kind ?? "nothing");
};

test.each([
  [
    "Polish Prime Minister Donald Tusk arrived in Riga on Tuesday. On Wednesday he met Latvian Prime Minister Evika Siliņa in Riga.",
    ["visit"],
  ],
  [
    "Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa in Riga on Wednesday. He flew home the same night.",
    ["visit"],
  ],
  [
    "Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa on the sidelines of the NATO summit in Washington on Wednesday.",
    ["gathering"],
  ],
  // Told of another day's journey, or at home.
  [
    "Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa in Warsaw on Wednesday. Tusk will travel to Oslo next week.",
    ["nothing"],
  ],
])("%s", (text, expected) => expect(within(text)).toEqual(expected));
