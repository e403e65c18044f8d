import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../knowledge/compiled.ts";
import { reportFromText } from "../text/report-from-text.ts";
import { createReader } from "./read.ts";

const reader = createReader(loadKnowledge(), "test");
const TOLD =
  "Foreign Minister Elina Valtonen met Foreign Minister Margus Tsahkna in Helsinki on 12 May 2024. They spoke of trade.";
const issuer = (head: string): string | null =>
  reader.read(reportFromText(`${head}\n\n${TOLD}\n`, { source: "t.txt" })).report.issuer;

describe("whose readout it is", () => {
  test.each([
    ["Ministry for Foreign Affairs of Finland\nPress release, 12 May 2024", "FIN"],
    ["Republic of Estonia, Ministry of Foreign Affairs\nNo 12/24, 12 May 2024", "EST"],
    ["PRESIDENT OF THE REPUBLIC OF FINLAND\nOfficial website, 12 May 2024", "FIN"],
    ["Press office of the President of Estonia\n12.05.2024", "EST"],
    ["MINISTRY OF FOREIGN AFFAIRS, HELSINKI\nPress release", "FIN"],
  ])("%j: %s", (head, party) => expect(issuer(head)).toBe(party));

  test.each([
    ["news that names a ministry in its title", "Estonian foreign ministry summons ambassador"],
    ["a joint statement", "Joint statement of the Foreign Ministries of Finland and Estonia\n12 May 2024"],
    ["an agency", "HELSINKI, May 12 (Nordic Wire)"],
  ])("nobody's: %s", (_, head) => expect(issuer(head)).toBeNull());
});
