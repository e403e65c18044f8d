import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "meeting held 2024-05-14" for each engagement, in the order of the text; the report is of Thursday, 16 May 2024. */
const daysOf = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map((e) => `${e.kind} ${e.status} ${e.when.edtf}`);

const rows: readonly (readonly [string, string, string])[] = [
  [
    "its own day",
    "Foreign Minister Hakan Fidan met Georgian Foreign Minister Maka Botchorishvili in Ankara on Tuesday.",
    "meeting held 2024-05-14",
  ],
  [
    "the day of the clause that leads to where",
    "On Tuesday French President Emmanuel Macron had stopped in Berlin, where he met Olaf Scholz.",
    "meeting held 2024-05-14",
  ],
  [
    "a day behind what only lasts since another",
    "On Tuesday, for the first time since becoming president in May 2017, Emmanuel Macron met Olaf Scholz.",
    "meeting held 2024-05-14",
  ],
  [
    "a plan, not the day it was announced",
    "French President Emmanuel Macron will meet Olaf Scholz next week, the ministry said on Thursday.",
    "meeting planned 2024-05-20/2024-05-26",
  ],
  [
    "the day of the arrival in the same sentence",
    "Secretary of State Antony Blinken arrived in Kyiv on Tuesday without notice and had talks with President Volodymyr Zelenskyy.",
    "meeting held 2024-05-14",
  ],
  [
    "the day of the sentence before rather than of the one behind",
    "It was awaited for weeks. On Tuesday it came about. Hakan Fidan met Radosław Sikorski in Ankara. Poland recalled its envoy on Monday.",
    "meeting held 2024-05-14",
  ],
  [
    "the day of the visit told before",
    "Radosław Sikorski visited Ankara on Tuesday. He was received by Hakan Fidan.",
    "meeting held 2024-05-14",
  ],
  [
    "not the day on which the guest came, told behind",
    "Hakan Fidan received Radosław Sikorski in Ankara. The guest arrived on Wednesday and leaves on Friday.",
    "meeting held 2024-05-16",
  ],
  [
    "an office held this year",
    "Belgian Prime Minister Alexander De Croo, who chairs the union this year, received Georgian Foreign Minister Maka Botchorishvili on Tuesday.",
    "meeting held 2024-05-14",
  ],
  [
    "the year of the news is no day of the meeting",
    "Belgian Prime Minister Alexander De Croo, who chairs the union this year, received Georgian Foreign Minister Maka Botchorishvili.",
    "meeting held 2024-05-16",
  ],
  [
    "a visit that had begun",
    "French President Emmanuel Macron flew home on Wednesday from a three-day visit to Germany that had begun on Monday.",
    "visit held 2024-05-13",
  ],
  [
    "just before the news",
    "On Wednesday Secretary of State Antony Blinken held talks with President Volodymyr Zelenskyy in Kyiv. Before that he had seen Foreign Minister Dmytro Kuleba.",
    "meeting held 2024-05-15",
  ],
  [
    "called off: the day it was planned for",
    "There will be no summit on June 12. French President Emmanuel Macron on Wednesday called off the planned meeting with Algerian President Abdelmadjid Tebboune.",
    "meeting cancelled 2024-06-12",
  ],
  [
    "denied: not the day of the denial",
    "On Thursday the Foreign Ministry denied that Foreign Minister Hakan Fidan had met Syrian Foreign Minister Faisal Mekdad.",
    "meeting denied ../2024-05-16",
  ],
  [
    "a plan within a journey",
    "President Frank-Walter Steinmeier will make a state visit to Cyprus on May 21-22. Steinmeier is to hold talks with President Nikos Christodoulides.",
    "meeting planned 2024-05-21/2024-05-22",
  ],
  [
    "days counted from the news",
    "Maltese Prime Minister Robert Abela telephoned President Nikos Christodoulides on Wednesday. Their conversation came one day after Foreign Minister Hakan Fidan met Georgian Foreign Minister Maka Botchorishvili in Ankara.",
    "meeting held 2024-05-14",
  ],
  [
    "since a day",
    "French President Emmanuel Macron and German Chancellor Olaf Scholz have conferred since Wednesday evening in Berlin.",
    "meeting held 2024-05-15",
  ],
];

describe("when it took place", () => {
  it.each(rows)("%s", (_name, text, expected) => {
    expect(daysOf(text)).toContain(expected);
  });

  it("leaves open what is only done by now", () => {
    expect(daysOf("Since his re-election President Gitanas Nausėda has visited Poland.")).toEqual(["visit held ../2024-05-16"]);
  });

  it("takes no day from what is long past", () => {
    const text =
      "On Wednesday Secretary of State Antony Blinken met President Volodymyr Zelenskyy in Kyiv. He had last met Foreign Minister Dmytro Kuleba in Munich.";
    expect(daysOf(text)).toEqual(["meeting held 2024-05-15", "meeting earlier ../2024-05-16"]);
  });
});

it("gives a planned visit the day of the plan that it is told with", () => {
  expect(
    daysOf(
      "On May 23, Prime Minister Rishi Sunak will welcome Prime Minister Luís Montenegro to Downing Street. During the visit, both prime ministers will discuss trade.",
    ),
  ).toEqual(["meeting planned 2024-05-23", "visit planned 2024-05-23"]);
});
