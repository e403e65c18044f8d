import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "planned 2024-03-22 Oslo" for the meeting with the Norwegian prime minister; the report is of Thursday, 21 March 2024. */
const metIn = (text: string): string | undefined =>
  reader
    .read(reportFromText(`LIMA, 21 March 2024 - ${text}`, { source: "test" }))
    .engagements.filter((e) => e.kind === "meeting")
    .map((e) => `${e.status} ${e.when.edtf} ${e.where?.place}`)
    .at(-1);

const WITH = "with Prime Minister Jonas Gahr Støre.";
test.each([
  [`On Friday Gabriel Boric flies to Oslo for talks ${WITH}`, "planned 2024-03-22 Oslo"],
  [`Gabriel Boric is leaving for Oslo on Friday for a brief meeting ${WITH}`, "planned 2024-03-22 Oslo"],
  [`Gabriel Boric flew to Oslo on Wednesday for talks ${WITH}`, "held 2024-03-20 Oslo"],
  [
    "Gabriel Boric held talks on Wednesday with Prime Minister Jonas Gahr Støre; on Friday he flies to Oslo.",
    "held 2024-03-20 Lima",
  ],
  // The purpose of a journey falls with it, where they do not meet elsewhere.
  [`Gabriel Boric was unable to travel to Oslo on Friday to meet ${WITH}`, "cancelled 2024-03-15 Oslo"],
])("%s", (text, read) => expect(metIn(text)).toBe(read));
