import { expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
const occasionOf = (text: string): string | null =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements[0]?.occasion?.name ?? null;

const MET = "Samoan Foreign Minister Sefo Tanielu received Rwandan Transport Minister Claude Uwase";

it.each([
  [`${MET} as part of the latter's working visit to Samoa.`, "working visit to Samoa"],
  [`${MET} on the eve of opening the APEC summit.`, "APEC summit"],
  [`${MET} at the opening session of the APEC summit.`, "opening session of the APEC summit"],
  ["Rwanda's National Assembly (NA) Speaker Claude Uwase met Samoan Foreign Minister Sefo Tanielu in Apia.", null],
  [`At the invitation of National Assembly President Ada Tui, ${MET}.`, null],
  [`${MET}. They reviewed the results of the 2nd meeting of the Pacific-Africa Forum in Lomé.`, null],
  [`Prior to the two transport ministers holding bilateral talks, ${MET}.`, null],
  [`FOREIGN MINISTER TANIELU HOLDS TALKS WITH MINISTER UWASE\n\n${MET}.`, null],
  [`MINISTER TANIELU ATTENDS APEC SUMMIT\n\n${MET} on the margins of the APEC Summit.`, "APEC Summit"],
])("an occasion is named by its own words: %s", (text, expected) => expect(occasionOf(text)).toBe(expected));
