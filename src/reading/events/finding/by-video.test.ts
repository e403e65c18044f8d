import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const read = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map((e) => `${e.kind} ${[e.format].flat().join()} ${e.when.edtf}`);

const TALKS = "Consultations between the foreign ministries of Samoa and Rwanda were held";

it.each([
  [`${TALKS} by video conference on 3 May 2024.`, ["meeting bilateral,virtual 2024-05-03"]],
  [`${TALKS} in a video conference format on 3 May 2024.`, ["meeting bilateral,virtual 2024-05-03"]],
  [`${TALKS} in the format of a videoconference on 3 May 2024.`, ["meeting bilateral,virtual 2024-05-03"]],
  [
    "Samoan Foreign Minister Sefo Tanielu held a videoconference with Rwandan Transport Minister Claude Uwase on 3 May 2024.",
    ["call bilateral,virtual 2024-05-03"],
  ],
  [`${TALKS} in Kigali on 3 May 2024 after a press conference.`, ["meeting bilateral 2024-05-03"]],
])("how talks were held is no second contact: %s", (text, expected) => expect(read(text)).toEqual(expected));
