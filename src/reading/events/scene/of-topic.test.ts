import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const whereMet = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => e.kind === "meeting")
    .map((e) => (e.where ? `${e.where.place ?? "-"}, ${e.where.country}` : "nowhere"));

it.each([
  ["On Wednesday Retno Marsudi met Penny Wong and invited her to the ASEAN summit in Vientiane.", ["nowhere"]],
  ["Retno Marsudi met Penny Wong on Wednesday to prepare for next month's summit in Vientiane.", ["nowhere"]],
  [
    "Retno Marsudi met Penny Wong in Jakarta on Wednesday. They spoke about the forum to be held by Laos in Vientiane in June.",
    ["Jakarta, IDN"],
  ],
  ["Retno Marsudi met Penny Wong on Wednesday at the ASEAN summit in Vientiane.", ["Vientiane, LAO"]],
  ["Retno Marsudi met Penny Wong on Wednesday to discuss trade during the summit in Vientiane.", ["Vientiane, LAO"]],
  ["Retno Marsudi met Penny Wong in Vientiane on Wednesday before the summit in Luang Prabang.", ["Vientiane, LAO"]],
] as const)("the town of a gathering that was talked of: %s", (text, where) => expect(whereMet(text)).toEqual(where));

it.each([
  [
    "SUVA, May 15 - Secretary General Baron Waqa met João Brito Camacho, Portugal's envoy, on Wednesday. A letter from the Foreign Minister in Lisbon was read.",
    ["Suva, FJI"],
  ],
  [
    "Baron Waqa met João Brito Camacho, Portugal's envoy, on Wednesday. A letter from the Foreign Minister in Lisbon was read.",
    ["nowhere"],
  ],
  [
    "SKOPJE, May 15 - Prime Ministers Zoran Zaev of Macedonia and Boyko Borissov of Bulgaria held talks on Wednesday. Zaev called his guest a brother. The visiting premier laid flowers.",
    ["Skopje, MKD"],
  ],
] as const)("nor the seat of somebody of whom more is told, nor a guest only pointed to: %s", (text, where) =>
  expect(whereMet(text)).toEqual(where),
);
