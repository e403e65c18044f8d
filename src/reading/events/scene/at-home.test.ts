import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const whereOf = (text: string): string => {
  const { engagements } = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" }));
  const e = engagements.find((x) => x.kind === "meeting");
  return e?.where ? `${e.where.place ?? "-"}, ${e.where.country} ${e.where.basis}` : "nowhere";
};
const HOST = "Portuguese Prime Minister Luís Montenegro",
  GUEST = "Angolan Foreign Minister Téte António";

describe("at whose home it was", () => {
  const portugal = [
    `${HOST} received ${GUEST} on Wednesday.`,
    `${HOST} met with visiting ${GUEST} on Wednesday.`,
    `Visiting ${GUEST} held talks with ${HOST} on Wednesday.`,
    `${HOST} met ${GUEST}, who is on a visit, on Wednesday.`,
    `${HOST} talked on Wednesday with his guest, ${GUEST}.`,
    `${GUEST} thanked his host, ${HOST}, for the talks they had on Wednesday.`,
    `${GUEST} will be the guest of ${HOST} on Friday.`,
    `${GUEST} paid a courtesy call on ${HOST} on Wednesday.`,
    `${GUEST} called on ${HOST} on Wednesday.`,
    `${GUEST} flew in on Wednesday and sat down with ${HOST}.`,
    `${HOST} met ${GUEST} in his office on Wednesday.`,
    `LUANDA, May 15 - ${HOST} received ${GUEST} on Wednesday.`,
  ];
  it.each(portugal)("in Portugal: %s", (text) => expect(whereOf(text)).toBe("-, PRT inferred"));

  const rows: readonly (readonly [string, string])[] = [
    [
      "President Andrzej Duda of Poland met Hakan Fidan at the Presidential Palace on Wednesday.",
      "Presidential Palace, POL stated",
    ],
    ["Hakan Fidan met Radosław Sikorski at the Polish Foreign Ministry on Wednesday.", "Polish Foreign Ministry, POL stated"],
    [
      "WARSAW, May 15 - Hakan Fidan met Radosław Sikorski at the foreign ministry on Wednesday, it was said.",
      "foreign ministry, Warsaw, POL inferred",
    ],
    // Nothing tells who came to whom.
    [`${HOST} met ${GUEST} in Oslo, the foreign ministry said on Wednesday.`, "Oslo, NOR stated"],
    [`${HOST} met ${GUEST} on Wednesday.`, "nowhere"],
    [`${HOST} greeted ${GUEST} on Wednesday.`, "-, PRT inferred"],
    // A town that is told says more.
    [`GENEVA, May 15 - ${HOST} received ${GUEST} on Wednesday.`, "Geneva, CHE inferred"],
    [`${GUEST} flew in to Luanda on Wednesday and sat down with ${HOST}.`, "Luanda, AGO stated"],
  ];
  it.each(rows)("%s", (text, wanted) => expect(whereOf(text)).toBe(wanted));
});

describe("a house that no words tell whose", () => {
  it.each([
    `${GUEST} was received by ${HOST} at Government House on Wednesday.`,
    `${GUEST} had breakfast with ${HOST} at State House on Wednesday.`,
    `${GUEST} was welcomed in his office by ${HOST} on Wednesday.`,
  ])("the host's: %s", (text) => expect(whereOf(text)).toContain("PRT"));

  it("near miss: the state of somebody's title is not where he was", () =>
    expect(whereOf("The Prime Minister of Luxembourg met French President Emmanuel Macron on Wednesday.")).toBe("nowhere"));
});
