import { expect, test } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** The occasion of the report's chief engagement. */
const occasionOf = (text: string): string | null =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements[0]?.occasion?.name ?? null;

test.each([
  [
    "The 25th round of boundary talks between Foreign Minister Wang Yi and Foreign Minister Tandi Dorji was held on Wednesday.",
    "25th round of boundary talks",
  ],
  ["Foreign Ministers Wang Yi and David Lammy held the China-UK Strategic Dialogue on Wednesday.", "China-UK Strategic Dialogue"],
  [
    "Wang Yi and Mauro Vieira held the fourth comprehensive strategic dialogue in Brasília.",
    "fourth comprehensive strategic dialogue",
  ],
  [
    "Jake Sullivan and Tzachi Hanegbi led a meeting in Jerusalem of the Strategic Consultative Group.",
    "meeting in Jerusalem of the Strategic Consultative Group",
  ],
  ["Wang Yi and David Lammy held regular political consultations on Wednesday.", "regular political consultations"],
])("%s", (text, name) => expect(occasionOf(text)).toBe(name));

test.each([
  "Wang Yi and David Lammy held a second round of talks on Wednesday.",
  "Wang Yi and David Lammy had their first meeting on Wednesday.",
  "Wang Yi met David Lammy on Wednesday. Both belong to the Joint Commission.",
  "A meeting of the leaders of China and Britain, Xi Jinping and Keir Starmer, was held on Wednesday.",
])("not: %s", (text) => expect(occasionOf(text)).toBeNull());
