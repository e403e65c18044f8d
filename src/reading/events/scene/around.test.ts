import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a town whose name is written in two words",
    "HA NOI (VNS) - Vietnam's Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone on Wednesday.",
    ["Hanoi, VNM inferred"],
  ],
  [
    "no town of that name: an article stands before it",
    "Finnish President Alexander Stubb met Latvian President Edgars Rinkevics in the Forest Park on Wednesday.",
    ["nowhere"],
  ],
  [
    "near miss: The Hague, whose own the article is",
    "Finnish President Alexander Stubb met Latvian President Edgars Rinkevics in The Hague on Wednesday.",
    ["The Hague, NLD stated"],
  ],
  [
    "not where they had met before",
    "Latvian Foreign Minister Baiba Braže received Fijian Prime Minister Sitiveni Rabuka on Wednesday. The two last met in Geneva in March.",
    ["-, LVA inferred", "Geneva, CHE stated"],
  ],
  [
    "not where the guest went when all was done",
    "Suva wants ties. Fijian Prime Minister Sitiveni Rabuka saw Latvian Foreign Minister Baiba Braže on Wednesday. She laid flowers and left for Daugavpils.",
    ["Suva, FJI stated"],
  ],
  [
    "a government that has an envoy",
    "Kenyan President William Ruto met Linda Greenfield, Kampala's envoy to the UN, on Wednesday.",
    ["-, KEN inferred"],
  ],
  [
    "a government that speaks",
    "Kenyan President William Ruto met Ugandan President Yoweri Museveni on Wednesday. Kampala has said that it wants peace.",
    ["nowhere"],
  ],
  [
    "not the town that a lake is called by",
    "Kenyan President William Ruto met Ugandan President Yoweri Museveni on Wednesday to talk of an islet in Lake Victoria.",
    ["nowhere"],
  ],
];

describe("the town of the scene", () => {
  it.each(rows)("%s", (_name, text, expected) => {
    const places = reader
      .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
      .engagements.filter((e) => e.kind === "meeting")
      .map((e) => (e.where ? `${e.where.place ?? "-"}, ${e.where.country} ${e.where.basis}` : "nowhere"));
    expect(places).toEqual(expected);
  });
});
