import { expect, it } from "vitest";
import type { Reading } from "../../src/reading/reading.ts";
import { draftOf, firstWords } from "./add.ts";

it("takes the first words of a sentence", () => {
  expect(firstWords("  One two three\nfour five six seven eight nine ten. ")).toBe("One two three four five six seven eight");
});

it("drafts a gold line from a reading: chief engagement first, its date no finer than what was read", () => {
  const reading = {
    report: { published: "2024-05-03" },
    engagements: [
      {
        kind: "meeting",
        status: "held",
        when: { edtf: "2024-05", from: "2024-05-01", to: "2024-05-31", basis: "stated" },
        where: { place: "Suva", country: "FJI", lat: null, lon: null, basis: "stated" },
        participants: [{ name: "Ana Vula", office: "President", for: "FJI", role: "host" }],
        occasion: null,
        format: ["bilateral", "expanded"],
        topics: [{ id: "sea", label: "fisheries" }],
        evidence: [
          { field: "kind", start: 4, end: 7, quote: "met" },
          { field: "where", start: 0, end: 40, quote: "President Ana Vula met her guest in Suva" },
        ],
      },
    ],
    positions: [],
  } as unknown as Reading;
  expect(draftOf("suva", ["https://example.org/suva"], reading)).toEqual({
    id: "suva",
    published: "2024-05-03",
    source_urls: ["https://example.org/suva"],
    engagements: [
      {
        kind: "meeting",
        status: "held",
        date: "2024-05",
        place: "Suva",
        country: "FJI",
        participants: [{ name: "Ana Vula", office: "President", for: "FJI", role: "host" }],
        occasion: null,
        format: "bilateral",
        topics: ["fisheries"],
        cluster: "suva-1",
        evidence: "President Ana Vula met her guest in Suva",
      },
    ],
    positions: [],
  });
});
