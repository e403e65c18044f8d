import { expect, test } from "vitest";
import type { EngagementReport } from "../api/types.ts";
import { citationOf, cslOf } from "./cite.ts";

const report = (over: Partial<EngagementReport>): EngagementReport =>
  ({
    id: "r-1",
    source: "a.txt",
    published: "2024-03-12",
    outlet: "Island Wire",
    title: "Minister in Valletta",
    url: "https://example.org/a",
    type: "news",
    copyOf: null,
    ...over,
  }) as EngagementReport;

const engagement = (reports: EngagementReport[]) =>
  ({
    id: "e-1",
    kind: "meeting",
    when: { edtf: "2024-03-12", from: "2024-03-12", to: "2024-03-12", basis: "stated" },
    occasion: null,
    participants: [
      { name: "A. Minister", for: "HRV" },
      { name: "B. Minister", for: "MLT" },
    ],
    reports,
  }) as unknown as Parameters<typeof cslOf>[0];

const LINK = "http://localhost/engagement/e-1";

test("words: the entry, then each report that is no copy", () => {
  const cited = engagement([
    report({}),
    report({ id: "r-2", copyOf: "r-1" }),
    report({ id: "r-3", outlet: null, title: null, url: "javascript:x", published: null }),
  ]);
  expect(citationOf(cited, LINK, "2026-01-02")).toBe(
    "“Meeting: A. Minister and B. Minister, 12 March 2024.” Chancery: the record of diplomatic engagements, entry e-1, " +
      "http://localhost/engagement/e-1 (seen 2 January 2026); from Island Wire, “Minister in Valletta”, 12 March 2024, https://example.org/a; " +
      "undated, a.txt.",
  );
});

test("CSL-JSON: the entry with its link and day of access, reports by their type", () => {
  const cited = engagement([
    report({}),
    report({ id: "r-2", type: "readout", published: "2024-03" }),
    report({ id: "r-3", type: "readout", url: null }),
  ]);
  expect(cslOf(cited, LINK, "2026-01-02")).toMatchObject([
    { id: "e-1", type: "entry", URL: LINK, accessed: { "date-parts": [[2026, 1, 2]] }, note: "rests on 3 reports" },
    { id: "r-1", type: "article-newspaper", "container-title": "Island Wire", issued: { "date-parts": [[2024, 3, 12]] } },
    { id: "r-2", type: "webpage", issued: { "date-parts": [[2024, 3]] }, URL: "https://example.org/a" },
    { id: "r-3", type: "document" },
  ]);
  expect(cslOf(engagement([report({ url: "javascript:x" })]), LINK, "2026-01-02")[1]).not.toHaveProperty("URL");
});
