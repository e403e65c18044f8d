import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const whereOf = (text: string): string => {
  const report = reportFromText(text, { source: "test", published: "2024-03-12" });
  const { engagements } = reader.read(report);
  const met = engagements.find((x) => x.kind === "meeting");
  for (const q of met?.evidence ?? []) if (q.field === "where") expect([...text].slice(q.start, q.end).join("")).toBe(q.quote);
  return met?.where ? `${met.where.place ?? "-"}, ${met.where.country}` : "nowhere";
};

describe("a country's capital and houses", () => {
  it.each([
    ["William Ruto received Gabriel Boric in the capital today.", "Nairobi, KEN"],
    ["William Ruto received Gabriel Boric today to talk of the capital of a bank.", "-, KEN"],
    ["William Ruto received Gabriel Boric at the Serena Hotel today.", "Serena Hotel, KEN"],
    ["Narendra Modi received Gabriel Boric at Lotus House today.", "Lotus House, IND"],
    ["João Cravinho received Hakan Fidan in the Palácio das Necessidades today.", "Palácio das Necessidades, PRT"],
    ["William Ruto received Gabriel Boric at State House in Mombasa today.", "State House, Mombasa, KEN"],
    ["NAIROBI, March 12 - William Ruto received Gabriel Boric at State House today.", "State House, Nairobi, KEN"],
    ["Narendra Modi received Gabriel Boric at Hyderabad House today.", "Hyderabad House, New Delhi, IND"],
    ["SANTIAGO, March 12 - Gabriel Boric had William Ruto to La Moneda today for talks.", "La Moneda, Santiago, CHL"],
    ["LIMA, March 12 - Dina Boluarte met Gabriel Boric at the presidential palace today.", "presidential palace, Lima, PER"],
    ["NAIROBI, March 12 - At State House President William Ruto received Gabriel Boric today.", "State House, Nairobi, KEN"],
    ["NAIROBI, March 12 - William Ruto met Gabriel Boric at the Foreign Ministry today.", "Foreign Ministry, Nairobi, KEN"],
    ["VIENNA, March 12 - Alexander Schallenberg met Gabriel Boric in the Chancellery today.", "Chancellery, Vienna, AUT"],
    ["LIMA, March 12 - Dina Boluarte met Gabriel Boric at Torre Tagle Palace today.", "Torre Tagle Palace, Lima, PER"],
    [
      "TUNIS, March 12 - Kais Saied and Gabriel Boric met under the chandeliers of Carthage Palace today.",
      "Carthage Palace, Tunis, TUN",
    ],
    [
      "KINSHASA, March 12 - Felix Tshisekedi met Gabriel Boric at the Palace of the People today.",
      "Palace of the People, Kinshasa, COD",
    ],
    ["Officials at the Foreign Ministry said that Gabriel Boric met Dina Boluarte in Arequipa today.", "Arequipa, PER"],
    ["Speaking at the Foreign Ministry in Lima, Gabriel Boric said he had met Dina Boluarte in Arequipa today.", "Arequipa, PER"],
    ["Gabriel Boric met Dina Boluarte in Arequipa today before a dinner at the Government Palace in Lima.", "Arequipa, PER"],
    ["William Ruto received Gabriel Boric, who had spoken in the House of Representatives, today.", "-, KEN"],
    ["William Ruto met António Guterres at Karura Palace today.", "Karura Palace, KEN"],
    ["William Ruto met António Guterres at the Plaza Hotel today.", "nowhere"],
  ])("%s", (text, where) => expect(whereOf(text)).toBe(where));
});
