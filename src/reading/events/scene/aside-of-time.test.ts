import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const LEAD = "Finnish President Alexander Stubb met Latvian President Edgars Rinkevics in Riga on Tuesday.";
/** The second engagement of a report of Wednesday, 15 May 2024. */
const second = (sentence: string): string[] =>
  reader
    .read(reportFromText(`${LEAD} ${sentence}`, { source: "test", published: "2024-05-15" }))
    .engagements.filter((e) => e.participants.some((p) => p.for === "POL"))
    .map((e) => `${e.status} ${e.when.edtf}`);

test.each([
  ["On Sunday, when he landed, Polish Prime Minister Donald Tusk had been welcomed by Rinkevics.", "held 2024-05-12"],
  ["On 3 May, before a dinner in Riga, Rinkevics received Polish Prime Minister Donald Tusk.", "earlier 2024-05-03"],
  ["Rinkevics received Polish Prime Minister Donald Tusk in March, an aide told reporters on Wednesday.", "earlier 2024-03"],
  ["Rinkevics received Polish Prime Minister Donald Tusk, an aide told reporters on Wednesday.", "held 2024-05-15"],
  ["Polish Prime Minister Donald Tusk is expected in Riga on Friday for talks with Rinkevics.", "planned 2024-05-17"],
  ["There will be no meeting between Rinkevics and Polish Prime Minister Donald Tusk on Friday.", "cancelled 2024-05-17"],
  ["Rinkevics is due to have talks with Polish Prime Minister Donald Tusk on the last day of the month.", "planned 2024-05-31"],
  ["Rinkevics has called off a meeting with Polish Prime Minister Donald Tusk that was set for June.", "cancelled 2024-06"],
  ["An offer that Rinkevics receive Polish Prime Minister Donald Tusk in June is on the table.", "proposed 2024-06"],
  ["Polish Prime Minister Donald Tusk was last in Latvia in 2015, when he met Rinkevics.", "earlier 2015"],
  ["Relations improved last year when Rinkevics held talks with Polish Prime Minister Donald Tusk.", "earlier 2023"],
  [
    "Polish Prime Minister Donald Tusk was received on arrival on Monday by Rinkevics, with a guard of honour.",
    "held 2024-05-13",
  ],
  [
    "Polish Prime Minister Donald Tusk was to have come on 2 June and to have met Rinkevics in Riga on the 3rd.",
    "cancelled 2024-06-03",
  ],
  ["Polish Prime Minister Donald Tusk concluded a two-day visit to Lithuania today.", "held 2024-05-14/2024-05-15"],
  ["Rinkevics has invited Polish Prime Minister Donald Tusk to Riga for June.", "proposed 2024-06"],
])("%s", (sentence, expected) => {
  expect(second(sentence)).toContain(expected);
});
