import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const MET = "SUVA, May 6 - Leaders of the Pacific Islands Forum met in Suva on Monday. ";
const planned = (text: string): string[] =>
  reader
    .read(reportFromText(MET + text, { source: "test", published: "2024-05-06" }))
    .engagements.filter((e) => e.status === "planned")
    .map(
      (e) => `${e.kind} ${e.when.edtf} ${e.where?.place ?? e.where?.country ?? "-"}: ${e.participants.map((p) => p.for).join()}`,
    );

describe("who holds the next of what a report tells", () => {
  it.each([
    ["Tonga will host it in 2025.", "gathering 2025 TON: TON"],
    ["Tonga is to be the host next, in 2025.", "gathering 2025 TON: TON"],
    ["It will be Tonga's turn to play host in 2025.", "gathering 2025 TON: TON"],
    ["Tonga will have the next of these meetings, in 2025.", "gathering 2025 TON: TON"],
    ["Tonga will have it in Nuku'alofa next August.", "gathering 2024-08 Nuku'alofa: TON"],
    ["Tonga has the Forum next year.", "gathering 2025 TON: TON"],
  ])("%s", (text, expected) => expect(planned(text)).toEqual([expected]));

  it.each([
    "Tonga will host a rugby cup in 2025.",
    "Tonga has it in its power to agree.",
    "Tonga hosted it in 2023.",
    "Tonga would like to have it next year.",
  ])("near miss: %s", (text) => expect(planned(text)).toEqual([]));
});
