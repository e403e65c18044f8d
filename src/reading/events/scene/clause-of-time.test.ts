import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** The day of the meeting that a report of 16 May 2024, a Thursday, tells. */
const dayOf = (text: string): string | undefined =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements.find((e) => e.kind === "meeting")
    ?.when.edtf;
const HOST = "Portuguese Foreign Minister Paulo Rangel",
  GUEST = "Ghanaian Foreign Minister Shirley Ayorkor Botchwey";

describe("whose a time is", () => {
  const rows: readonly (readonly [string, string])[] = [
    [`${HOST}, who took office on April 2, received ${GUEST} in Lisbon.`, "2024-05-16"],
    [`${HOST} met ${GUEST}, who was appointed last Friday, to discuss cocoa.`, "2024-05-16"],
    [`${HOST} met ${GUEST}, appointed last Friday, to discuss cocoa.`, "2024-05-16"],
    [`${GUEST}, who was sworn in last Friday, will be received by ${HOST} on Tuesday.`, "2024-05-21"],
    [`NEW YORK - ${HOST} met ${GUEST} on the sidelines of the UN session that opened on Monday.`, "2024-05-16"],
    [`${HOST} met ${GUEST} and praised the vote in Lomé, where a new president took office last Friday.`, "2024-05-16"],
    [`${HOST} met ${GUEST} to mourn the seven who fell out of the sky with the pilot on Sunday.`, "2024-05-16"],
    [`The two sat down in Lisbon, where ${HOST} received ${GUEST} on Monday.`, "2024-05-13"],
    // The clause tells of the talks themselves.
    [`${HOST} praised the talks with ${GUEST}, which took place on Monday.`, "2024-05-13"],
    [`${HOST}, who met ${GUEST} on Monday, praised the port of Tema.`, "2024-05-13"],
    [`${HOST}, who was in Accra on Monday, met ${GUEST}.`, "2024-05-16"],
    [`${HOST} made that promise on Monday, fresh from talks with ${GUEST}.`, "2024-05-13"],
    [`${HOST} had talks, which went on until late on Monday, with ${GUEST}.`, "2024-05-13"],
    // Behind the clause that says which talks, their own verb.
    [`${HOST} praised his host. The meeting that mattered came on Tuesday, with ${GUEST}.`, "2024-05-14"],
    [`${HOST} praised his host. The talks which drew the crowds were held on Monday with ${GUEST}.`, "2024-05-13"],
    // Of talks put off, the day that was meant and not the one that takes its place.
    [
      `${HOST} has postponed talks with ${GUEST}, which Accra had proposed to hold on June 12. They could resume on June 20.`,
      "2024-06-12",
    ],
    [`The talks of ${HOST} with ${GUEST}, due on Friday, were postponed until May 28.`, "2024-05-17"],
    [`${HOST} has put off talks with ${GUEST} until June 20.`, ""],
    // No clause.
    [`${HOST}, who speaks for the party, met ${GUEST} on Monday.`, "2024-05-13"],
    [`${HOST} and ${GUEST} conferred from Monday until Tuesday.`, "2024-05-13/2024-05-14"],
    [`${HOST} met Luís Montenegro on Monday. The next day he held talks with ${GUEST}.`, "2024-05-14"],
  ];
  it.each(rows)("%s", (text, day) => expect(dayOf(text)).toBe(day));

  it("a plan's, told in the sentence beside it", () =>
    expect(
      dayOf(`${HOST} will hold talks with ${GUEST}, the ministry said. She is to arrive in Lisbon on Monday for a short stay.`),
    ).toBe("2024-05-20"));

  it.each([
    [`Portugal opened its port on Monday, three days after ${HOST} had met ${GUEST} in Accra.`, "2024-05-10"],
    [`Two days before the vote, ${HOST} met ${GUEST}.`, "2024-05-16"],
    [`They voted on Monday, and a week after the storm ${HOST} met ${GUEST}.`, "2024-05-13"],
  ])("counted from another act: %s", (text, day) => expect(dayOf(text)).toBe(day));
});
