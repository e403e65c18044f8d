import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** Day of the gathering that a report of 16 May 2024 tells. */
const dayOf = (text: string): string | undefined =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.find((e) => e.kind === "gathering")
    ?.when.edtf.slice(0, 10);
const MET = "Latvian President Edgars Rinkevics met Finnish President Alexander Stubb in Riga";

it.each([
  ["prepared for", `${MET} on Tuesday (14 May 2024) to prepare the NATO summit in Washington.`],
  ["ahead of it", `${MET} on Tuesday ahead of the NATO summit in Washington.`],
])("the day of what comes before a gathering is not its own: %s", (_, text) => expect(dayOf(text)).not.toBe("2024-05-14"));

it("near miss: its own day behind its name", () =>
  expect(dayOf(`${MET} on Tuesday ahead of the NATO summit in Washington on 9 July.`)).toBe("2024-07-09"));
