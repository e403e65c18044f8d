import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** The last meeting of a text: where it was, and when. */
const lastMeeting = (text: string): string => {
  const e = reader
    .read(reportFromText(text, { source: "test", published: "2024-03-14" }))
    .engagements.filter((x) => x.kind === "meeting")
    .at(-1);
  return e ? `${e.where?.place ?? "-"}, ${e.where?.country ?? "-"} ${e.when.edtf}` : "none";
};

const FIRST = "Kenyan Foreign Minister Daniel Otieno met Portuguese Prime Minister Rui Lacerda in Lisbon on Monday.";
const HOST = "Norwegian President Lars Hovland";

const HERE = `Norwegian Foreign Minister Espen Barth Eide and Kenyan Foreign Minister Daniel Otieno met in Oslo on Monday.`;
/** What they are to do again lies neither where nor when they met, unless it goes on from there. */
test.each([
  [`${HERE} They agreed to meet again.`, "-, - 2024-03-14/.."],
  [`${HERE} They resolved to meet again soon.`, "-, - 2024-03-14/.."],
  [`${HERE} They agreed to hold a further round of talks in June.`, "-, - 2024-06"],
  [`${HERE} They last met in Rome in May and decided to meet again.`, "-, - 2024-03-14/.."],
  [`${HERE} They agreed to meet again in Nairobi in June.`, "Nairobi, KEN 2024-06"],
  [`${HERE} They will continue their talks tomorrow.`, "Oslo, NOR 2024-03-15"],
])("%s", (text, expected) => expect(lastMeeting(text)).toBe(expected));

test.each([
  [`${FIRST} The next stop was Oslo. Otieno and ${HOST} discussed fisheries on Tuesday.`, "Oslo, NOR 2024-03-12"],
  [`${FIRST} On Tuesday it was the turn of Oslo. Otieno called on ${HOST}.`, "Oslo, NOR 2024-03-12"],
  [`${FIRST} On 12 March he was in Oslo. Otieno was received by ${HOST}.`, "Oslo, NOR 2024-03-12"],
  [`${FIRST} Norway came next. Otieno held talks with ${HOST} on Tuesday.`, "-, NOR 2024-03-12"],
  [`${FIRST} Oslo, Tuesday. ${HOST} received Otieno for an hour.`, "Oslo, NOR 2024-03-12"],
  [`${FIRST} Oslo, Tuesday: ${HOST} received Otieno for an hour.`, "Oslo, NOR 2024-03-12"],
  [`${FIRST} Tuesday, Oslo: ${HOST} receives him.`, "Oslo, NOR 2024-03-12"],
  [`${FIRST} On Tuesday he spent three hours in Oslo. ${HOST} received Otieno.`, "Oslo, NOR 2024-03-12"],
  [`${FIRST} Lisbon and Oslo were the first stops, where Otieno compared notes with ${HOST}.`, "Oslo, NOR 2024-03-11"],
  // What is in a town, or near it.
  [`${FIRST} They spoke of a school for girls in Oslo. Otieno also met ${HOST}.`, "Lisbon, PRT 2024-03-11"],
  [`${FIRST} The road brings everybody nearer to Oslo. Otieno also met ${HOST}.`, "Lisbon, PRT 2024-03-11"],
  [`${FIRST} They agreed to go on with it in Oslo. Otieno also met ${HOST}.`, "Lisbon, PRT 2024-03-11"],
  // Nobody of those who met is at home there, or nobody has gone there yet.
  [`${FIRST} Accra was another stop. Otieno had met ${HOST} on Sunday.`, "Lisbon, PRT 2024-03-10"],
  [`${FIRST} A cable to Oslo will be laid. Otieno also met ${HOST}.`, "Lisbon, PRT 2024-03-11"],
  [`${FIRST} Both will sit in Oslo in April. Otieno also met ${HOST}.`, "Lisbon, PRT 2024-03-11"],
])("%s", (text, expected) => expect(lastMeeting(text)).toBe(expected));
