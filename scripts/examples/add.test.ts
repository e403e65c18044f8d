import { expect, it } from "vitest";
import type { Reading } from "../../src/reading/reading.ts";
import { draftOf, sentenceAt } from "./add.ts";

it("takes the first words of the sentence", () => {
  const text = "SUVA - It rained. The two ministers met\nin the old town hall of Suva on Friday.\n\n<p>They signed.";
  const at = (word: string): string => sentenceAt(text, text.indexOf(word));
  expect(at("rained")).toBe("It rained. The two ministers met in the");
  expect(at("met")).toBe("The two ministers met in the old town");
  expect(at("signed")).toBe("They signed.");
});

it("drafts a gold line from a reading: chief engagement first, its date no finer than what was read", () => {
  const TEXT = "It rained. President Ana Vula met her guest in Suva.";
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
          { field: "kind", start: 30, end: 33, quote: "met" },
          { field: "where", start: 11, end: 51, quote: "President Ana Vula met her guest in Suva" },
        ],
      },
    ],
    positions: [],
  } as unknown as Reading;
  expect(draftOf("suva", ["https://example.org/suva"], reading, TEXT)).toEqual({
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
        evidence: "President Ana Vula met her guest in Suva.",
      },
    ],
    positions: [],
  });
});
