import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "Oslo/NOR" of the engagements of a report of Thursday, 16 May 2024, but for visits. */
const places = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => e.kind !== "visit")
    .map((e) => `${e.where?.place ?? "-"}/${e.where?.country ?? "-"}`);

test.each([
  [
    "a town that qualifies what they sat at",
    "BELGRADE, May 15 - President Aleksandar Vucic spent two hours on Monday across a Brussels table from Kosovo's Prime Minister Albin Kurti.",
    "Brussels/BEL",
  ],
  [
    "a town that qualifies the house",
    "LIMA, May 15 - President Emmanuel Macron met Czech President Petr Pavel in a quiet Geneva hotel on Monday.",
    "Geneva/CHE",
  ],
  [
    "a part of a house",
    "On Monday President Emmanuel Macron stood in the courtyard of Prague Castle next to Petr Pavel, his Czech colleague.",
    "Prague Castle, Prague/CZE",
  ],
  [
    "a house that bears the town's name",
    "Envoy David O'Sullivan saw Prime Minister Akylbek Japarov at the White House of Bishkek on Tuesday. There is no wish in Brussels to punish anybody.",
    "Bishkek/KGZ",
  ],
  [
    "the town right before where",
    "Baku came next, where President Ilham Aliyev gave Emmanuel Macron dinner on Thursday.",
    "Baku/AZE",
  ],
  [
    "a town that the base does not know, in the house of whoever had him",
    "Polish President Andrzej Duda received President Emmanuel Macron at Zalesie Nowe on Monday.",
    "Zalesie Nowe/POL",
  ],
  [
    "near miss: who had been elsewhere",
    "OSLO, May 15 - Norwegian Prime Minister Jonas Gahr Store gave lunch on Tuesday to President Emmanuel Macron, who had been in Riga on Sunday.",
    "Oslo/NOR",
  ],
  [
    "near miss: what others do there",
    "BERN, May 15 - The help which refugees from Sudan find in Nairobi was foremost in Tuesday's exchange of President Viola Amherd with Czech President Petr Pavel.",
    "Bern/CHE",
  ],
  [
    "the Pope's, told from Rome",
    "ROME, May 15 - Czech President Petr Pavel spent forty minutes on Tuesday with Pope Francis.",
    "-/VAT",
  ],
  [
    "near miss: what somebody was there",
    "Bhutan's Prime Minister Tshering Tobgay trained as an engineer in Pittsburgh. He met Bangladesh's Prime Minister Sheikh Hasina in Dhaka on Monday.",
    "Dhaka/BGD",
  ],
])("the town of the sentence: %s", (_what, text, expected) => {
  expect(places(text)).toContain(expected);
});

test.each([
  [
    "told before in the host's country",
    "President Emmanuel Macron began his week in Oslo on Monday. Fish and ships were on the list. The papers were happy. Later Norwegian Prime Minister Jonas Gahr Store and Macron had an hour together.",
    "Oslo/NOR",
  ],
  [
    "the country from which it is told, before the news",
    "LVIV, May 15 - Ukraine's President Volodymyr Zelensky and UN chief António Guterres put their heads together on Tuesday. Zelensky had first had Turkish President Recep Tayyip Erdogan to himself.",
    "Lviv/UKR",
  ],
])("whoever is at home: %s", (_what, text, expected) => {
  const all = places(text);
  expect(all.length).toBeGreaterThan(0);
  expect(all.at(-1)).toBe(expected);
});

test.each([
  ["a small town of a state named behind it", "COLONIA, Uruguay, May 15 -", "Colonia/URY"],
  ["a large one", "ATLANTA, Georgia, May 15 -", "Atlanta/USA"],
])("a dateline: %s", (_what, dateline, expected) => {
  expect(
    places(`${dateline} Luis Lacalle Pou, Uruguay's President, met US Secretary of State Antony Blinken on Tuesday.`),
  ).toContain(expected);
});
