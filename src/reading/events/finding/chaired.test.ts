import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Turkish President Recep Tayyip Erdogan",
  B = "Azerbaijani President Ilham Aliyev",
  MET = `${A} received ${B} in Ankara on Tuesday.`,
  SAT = "gathering held Ilham Aliyev + Recep Tayyip Erdogan",
  SEEN = "meeting held Ilham Aliyev + Recep Tayyip Erdogan";

describe("bodies of two sides that sit", () => {
  it.each([
    [`${A} and ${B} co-chaired the 10th meeting of the Joint Economic Commission in Ankara on Tuesday.`, [SAT]],
    [`${MET} The two presidents then chaired the first session of the High-Level Strategic Cooperation Council.`, [SAT, SEEN]],
    [`${MET} Later they presided over the inaugural sitting of a joint commission.`, [SAT, SEEN]],
    [`${A} co-chaired the 3rd Joint Trade Committee meeting in Ankara on 14 May 2024 with ${B}.`, [SAT]],
    [`The Supreme Council, co-chaired by ${A} and ${B}, sat on Tuesday.`, [SAT]],
    [`${A} and ${B} chaired the Supreme Council in Ankara. Face to face the two went through gas and trade.`, [SAT, SEEN]],
  ])("%s", (text, expected) => expect(engagementsOf(text, ["gathering", "meeting"])).toEqual(expected));

  it.each([
    `${A} co-chaired with ${B} the second round of political consultations in Ankara on Tuesday.`,
    `${A} will co-chair, along with ${B}, the inaugural session of the Political Consultations.`,
    `${A} and ${B} co-chaired the consultations in Ankara.`,
    `${A} and ${B} co-chaired the 10th political consultation in Ankara.`,
  ])("two who chair talks have met: %s", (text) =>
    expect(engagementsOf(text, ["gathering", "meeting"])).toEqual([
      SEEN.replace("held", text.includes("will") ? "planned" : "held"),
    ]),
  );

  it("a commission sits, whoever chairs it with somebody", () =>
    expect(
      engagementsOf(`${A} co-chaired, with ${B}, a sitting of the intergovernmental commission in Ankara.`, [
        "gathering",
        "meeting",
      ]),
    ).toEqual([SAT]));

  it.each([
    `${MET} They chaired the talks of the delegations.`,
    `${MET} They spoke as co-chairs of the Joint Commission.`,
    `${MET} Erdogan chaired the National Security Council on Monday.`,
  ])("near miss: %s", (text) => expect(engagementsOf(text, ["gathering", "meeting"])).toEqual([SEEN]));
});
