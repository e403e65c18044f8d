import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const sceneOf = (text: string): string => {
  const [e] = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements;
  return `${e?.when.edtf} ${e?.where?.place ?? "-"} ${e?.where?.country ?? "-"}`;
};

test.each([
  [
    "what was done once before",
    "President Emmanuel Macron hosted Prime Minister Edi Rama on Wednesday. He came down the steps to welcome him, just as Rama had done in Tirana in October.",
    "2024-05-15 - FRA",
  ],
  [
    "near miss: where both were",
    "President Emmanuel Macron hosted Prime Minister Edi Rama on Wednesday. They had lunch in Nice, as Rama had asked.",
    "2024-05-15 Nice FRA",
  ],
])("%s", (_what, text, expected) => expect(sceneOf(text)).toBe(expected));
