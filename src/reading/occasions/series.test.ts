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
  [
    "Penny Wong and Mauro Vieira conferred on Wednesday. It was the 25th round of the boundary talks, the first since 2016.",
    "25th round of the boundary talks",
  ],
  [
    "Penny Wong and Mauro Vieira met on Wednesday. This was the 11th session of the two countries' joint economic commission.",
    "11th session of the two countries' joint economic commission",
  ],
  // Named in a sentence of its own.
  [
    "Penny Wong was in Brasília on Wednesday to lead her side in the 25th round of the boundary talks. There she met Mauro Vieira.",
    "25th round of the boundary talks",
  ],
  [
    "Brasília held the first session of the Malta-Fiji Presidential Council on Wednesday. Penny Wong met Mauro Vieira there.",
    "first session of the Malta-Fiji Presidential Council",
  ],
])("%s", (text, name) => expect(occasionOf(text)).toBe(name));

test.each([
  "Penny Wong and Mauro Vieira held a second round of talks on Wednesday.",
  "Penny Wong and Mauro Vieira had their first meeting on Wednesday.",
  "Penny Wong met Mauro Vieira on Wednesday. It was the second meeting of the year.",
  "Penny Wong met Mauro Vieira on Wednesday. Both belong to the Joint Commission.",
  "A meeting of the leaders of Kenya and Finland, William Ruto and Alexander Stubb, was held on Wednesday.",
])("not: %s", (text) => expect(occasionOf(text)).toBeNull());
