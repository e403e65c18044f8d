import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "meeting planned 2024-05-18 Lima/PER" of each engagement of a report of Thursday, 16 May 2024. */
const told = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map((e) => `${e.kind} ${e.status} ${e.when.edtf} ${e.where?.place ?? "-"}/${e.where?.country ?? "-"}`);

test.each([
  [
    "a plan has no day that is over",
    "LIMA, May 16 - Latvian Foreign Minister Baiba Braže left this morning for Quito, where President Daniel Noboa awaits her on Saturday.",
    "meeting planned 2024-05-18 Quito/ECU",
  ],
  [
    "whoever awaits is at home, in the town that is told from",
    "LIMA, May 16 - On Monday Peru's Prime Minister Gustavo Adrianzén awaits Latvian Foreign Minister Baiba Braže at the Chancellery.",
    "meeting planned 2024-05-20 Chancellery, Lima/PER",
  ],
  [
    "whose guest somebody will be",
    "LIMA, May 16 - Latvian Foreign Minister Baiba Braže will be the guest of Peru's Prime Minister Gustavo Adrianzén on Monday.",
    "meeting planned 2024-05-20 Lima/PER",
  ],
  [
    "near miss: at home elsewhere",
    "LIMA, May 16 - Peru's Foreign Minister Javier González-Olaechea will be the guest of Latvian Foreign Minister Baiba Braže on Monday.",
    "meeting planned 2024-05-20 -/LVA",
  ],
])("%s", (_name, text, expected) => {
  expect(told(text)).toContain(expected);
});
