import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** When the visit was that a report of 16 May 2024, a Thursday, tells. */
const visitIn = (text: string): string | undefined =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements.find((e) => e.kind === "visit")?.when
    .edtf;
const HE = "Polish Prime Minister Donald Tusk";
const MET = `${HE} met French President Emmanuel Macron in Paris on Wednesday.`;

test.each([
  [`${HE} concluded a three-day visit to France on Wednesday.`, "2024-05-13/2024-05-15"],
  [`${HE} met French President Emmanuel Macron on Wednesday, day two of his stay in France.`, "2024-05-14/2024-05-15"],
  [`On Wednesday, the third day of his visit to France, ${HE} met French President Emmanuel Macron.`, "2024-05-13/2024-05-15"],
  [
    `${HE} met French President Emmanuel Macron on Wednesday, the last day of a two-day visit to France.`,
    "2024-05-14/2024-05-15",
  ],
  [`${MET} It was a state visit, and Tusk had arrived the evening before.`, "2024-05-14"],
  // The day of something else.
  [`On Wednesday, the second day of the strike, ${HE} began a visit to France.`, "2024-05-15"],
])("%s", (text, when) => expect(visitIn(text)).toBe(when));
