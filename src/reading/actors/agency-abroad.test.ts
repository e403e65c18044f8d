import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const TOLD = "Deputy Foreign Minister Ana Torvald and her Lao counterpart Kham Souvanvong co-chaired the talks on March 6.";
const TORVALD = (party: string): string => `Ana Torvald | Deputy Foreign Minister | ${party}`;

describe("the agency whose report a dateline says it is", () => {
  it.each([
    ["Vientiane (VNA) - ", "VNM"],
    ["LIMA, March 6 (Yonhap) -- ", "KOR"],
    ["Lima, March 6 /MONTSAME/ - ", "MNG"],
  ])("%s%s", (dateline, party) => expect(peopleIn(`${dateline}${TOLD}`, "2025-03-07")).toContain(TORVALD(party)));

  it.each([
    ["an agency that tells of all the world", "LIMA, March 6 (Xinhua) -- ", "PER"],
    ["no agency", "LIMA, March 6 -- ", "PER"],
  ])("not: %s", (_, dateline, party) => expect(peopleIn(`${dateline}${TOLD}`, "2025-03-07")).toContain(TORVALD(party)));
});
