import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const where = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map((e) => `${e.where?.place ?? "-"}, ${e.where?.country ?? "-"}`);

test.each([
  ["Kenyan President William Ruto received Mohamed Hamdan Dagalo at his farm in Narotia on Wednesday.", "Narotia, KEN"],
  ["Polish Prime Minister Donald Tusk received Finnish Prime Minister Petteri Orpo at Zawidowo on Monday.", "Zawidowo, POL"],
])("a town that nobody knows: %s", (text, place) => {
  expect(where(text)[0]).toBe(place);
});

test.each([
  "Polish Prime Minister Donald Tusk received Finnish Prime Minister Petteri Orpo and spoke of the fighting at Zabadanovo.",
  "Polish Prime Minister Donald Tusk received Finnish Prime Minister Petteri Orpo in Parliament on Monday.",
])("near miss: %s", (text) => {
  expect(where(text)[0]).toBe("-, POL");
});

test.each([
  [
    "OSLO, May 16 - Latvian President Edgars Rinkevics met Polish Prime Minister Donald Tusk in Warsaw on Monday. The last leg brought him here. Norwegian Prime Minister Jonas Gahr Store met Rinkevics on Wednesday.",
    "Oslo, NOR",
  ],
  [
    "UNITED NATIONS, May 16 - Latvian President Edgars Rinkevics met Polish Prime Minister Donald Tusk on Wednesday.",
    "New York, USA",
  ],
  [
    "OSLO, May 16 - Latvian President Edgars Rinkevics met Polish Prime Minister Donald Tusk in Warsaw on Monday. Norwegian Prime Minister Jonas Gahr Store will receive him here on Friday.",
    "Oslo, NOR",
  ],
  ["Yemeni negotiator Hadi Haig met Foreign Minister Badr Albusaidi on Omani soil on Wednesday.", "-, OMN"],
  [
    "Latvian President Edgars Rinkevics met Polish Prime Minister Donald Tusk in Granada on Monday, and Spain paid.",
    "Granada, ESP",
  ],
  [
    "Riga: Latvian President Edgars Rinkevics received Albin Kurti, prime minister in Pristina since 2021, on Monday.",
    "Riga, LVA",
  ],
  [
    "Prime Minister Srettha Thavisin of Thailand met Latvian President Edgars Rinkevics on Saturday. Three days before, in Chiang Mai, he had been ill.",
    "-, -",
  ],
])("where the words around tell it: %s", (text, place) => {
  expect(where(text)).toContain(place);
});
