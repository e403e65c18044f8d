import { expect, test } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
const occasionOf = (text: string): string | null => {
  const { engagements } = reader.read(reportFromText(text, { source: "test", published: "2024-03-12" }));
  const met = engagements.find((e) => e.kind === "meeting" || e.kind === "gathering");
  return met?.occasion ? `${met.occasion.name}${met.format.includes("sidelines") ? ", beside it" : ""}` : null;
};

const MET = "President Gabriel Boric met President Paul Kagame today";
test.each([
  [`LIMA, March 12 - The Andean Trade Forum opened today. On its sidelines ${MET}.`, "Andean Trade Forum, beside it"],
  [`LIMA, March 12 - The Andean Trade Forum opened today. ${MET} on the fringes of the forum.`, "Andean Trade Forum, beside it"],
  [`Andean Trade Forum\n\nLIMA, March 12 - In the margins of the event ${MET}.`, "Andean Trade Forum, beside it"],
  [`LIMA, March 12 - The Andean Trade Forum opened today. ${MET} on the edge of the desert.`, "Andean Trade Forum"],
  [`LIMA, March 12 - ${MET} before the start of the Andean Trade Forum.`, "Andean Trade Forum"],
  ["LIMA, March 12 - Gabriel Boric used the Andean Trade Forum to meet Paul Kagame today.", "Andean Trade Forum"],
  [
    "LIMA, March 12 - Gabriel Boric and Paul Kagame presided today over the Supreme Strategic Council.",
    "Supreme Strategic Council",
  ],
  ["OTTAWA, March 12 - Mélanie Joly met Hakan Fidan today. Ottawa and New Delhi may talk at the summit.", null],
])("%s", (text, occasion) => expect(occasionOf(text)).toBe(occasion));
