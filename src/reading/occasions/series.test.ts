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
    "The 12th round of border negotiations between Foreign Minister Penny Wong and Foreign Minister Winston Peters was held on Wednesday.",
    "12th round of border negotiations",
  ],
  [
    "Foreign Ministers Penny Wong and Mauro Vieira held the Australia-Brazil Strategic Dialogue on Wednesday.",
    "Australia-Brazil Strategic Dialogue",
  ],
  ["Penny Wong and Mauro Vieira opened the sixth annual maritime dialogue in Brasília.", "sixth annual maritime dialogue"],
  [
    "Penny Wong and Espen Barth Eide led a session in Bergen of the Joint Fisheries Commission.",
    "session in Bergen of the Joint Fisheries Commission",
  ],
  ["Penny Wong and Mauro Vieira held regular political consultations on Wednesday.", "regular political consultations"],
])("%s", (text, name) => expect(occasionOf(text)).toBe(name));

test.each([
  "Penny Wong and Mauro Vieira held a second round of talks on Wednesday.",
  "Penny Wong and Mauro Vieira had their first meeting on Wednesday.",
  "Penny Wong met Mauro Vieira on Wednesday. Both belong to the Joint Commission.",
  "A meeting of the leaders of Kenya and Finland, William Ruto and Alexander Stubb, was held on Wednesday.",
])("not: %s", (text) => expect(occasionOf(text)).toBeNull());
