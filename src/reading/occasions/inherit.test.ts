import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "meeting: BRICS summit" for each engagement of the kinds that have occasions. */
const occasionsOf = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-10-24" }))
    .engagements.filter((e) => e.kind !== "gathering" && e.kind !== "visit")
    .map((e) => `${e.kind} ${e.status}: ${e.occasion?.name ?? "-"}`);

describe("occasions handed down", () => {
  it("holds for what is told after it", () => {
    const text =
      "South African President Cyril Ramaphosa has a full programme in the margins of the BRICS summit in Kazan. On Wednesday he met Ethiopian Prime Minister Abiy Ahmed.";
    expect(occasionsOf(text)).toEqual(["meeting held: BRICS summit"]);
  });

  it("does not hold for what the report tells where somebody is only quoted on it", () => {
    const text =
      "Kenyan President William Ruto called for change. “At the BRICS summit in Kazan I said so,” he noted. Ruto met Ethiopian Prime Minister Abiy Ahmed in Nairobi on Wednesday.";
    expect(occasionsOf(text)).toEqual(["meeting held: -"]);
  });

  it("does not hold for what is past or of other days", () => {
    const text =
      "Egyptian President Abdel Fattah el-Sisi met Iranian President Masoud Pezeshkian on the sidelines of the BRICS summit in Kazan on Wednesday. The two had met in Riyadh in November 2023.";
    expect(occasionsOf(text)).toEqual(["meeting held: BRICS summit", "meeting earlier: -"]);
  });

  it("does not hold for what was told before it, of others", () => {
    const text =
      "Prime Minister Narendra Modi met President Anura Kumara Dissanayake on Wednesday. He was given a medal. Trade was talked of. Ties are old. On the sidelines of the BIMSTEC summit Modi met Bangladesh's Muhammad Yunus on Tuesday.";
    expect(occasionsOf(text)).toEqual(["meeting held: -", "meeting held: BIMSTEC summit"]);
  });

  it("does not hold in other towns", () => {
    const text =
      "Guests came to the BRICS summit in Kazan on Wednesday. French President Emmanuel Macron met Olaf Scholz in Berlin on Wednesday.";
    expect(occasionsOf(text)).toEqual(["meeting held: -"]);
  });

  it("names an envoy's ceremony", () => {
    const text =
      "The new US Ambassador, Eric Garcetti, presented his credentials to President Droupadi Murmu in New Delhi on Wednesday.";
    expect(occasionsOf(text)).toEqual(["ceremony held: presentation of credentials"]);
  });

  /** What people are in a town for, in which week they are there, or what sits there meanwhile. */
  it.each([
    ["In Kazan for BRICS, Abiy Ahmed met William Ruto on Wednesday.", "BRICS"],
    ["Abiy Ahmed and William Ruto, both in New York for the General Assembly, met on Wednesday.", "General Assembly"],
    ["While the General Assembly was in session, Abiy Ahmed and William Ruto met in New York on Wednesday.", "General Assembly"],
    ["Abiy Ahmed met William Ruto in Kazan on Wednesday, hours before the opening of BRICS.", "BRICS"],
    [
      "Abiy Ahmed had come to Ashgabat for the fifteenth summit of the Economic Cooperation Organization (ECO). He met William Ruto.",
      "fifteenth summit of the Economic Cooperation Organization (ECO)",
    ],
    ["It was the sixth Caspian summit. Vladimir Putin met Ilham Aliyev on Wednesday.", "sixth Caspian summit"],
    ["NATO's leaders gather in Vilnius this week. Edi Rama met Rumen Radev there on Wednesday.", "NATO summit"],
    ["Between two sessions of the SCO Abiy Ahmed had a talk with William Ruto on Wednesday.", "SCO"],
    ["ASEAN had its summit in Vientiane this week. Abiy Ahmed met William Ruto there on Wednesday.", "ASEAN summit"],
    [
      "The tenth Pacific Islands Leaders Meeting opened on Wednesday in Tokyo. Abiy Ahmed met William Ruto there.",
      "tenth Pacific Islands Leaders Meeting",
    ],
    [
      "Foreign ministers of the Lima Group spent Wednesday in Ottawa. Edi Rama met Rumen Radev there.",
      "Lima Group Foreign ministers' meeting",
    ],
    [
      "Edi Rama met Rumen Radev in Munich on Wednesday. The fifty-first Security Conference is over.",
      "Munich Security Conference",
    ],
    [
      "Abiy Ahmed met William Ruto in Reykjavik on Wednesday. What brought both there, the ministerial session of the Arctic Council, follows on Thursday.",
      "ministerial session of the Arctic Council",
    ],
    ["On Monday Abiy Ahmed was at the funeral of the Queen. He met William Ruto on Wednesday.", "-"],
    // Nothing gathers.
    ["Edi Rama met Rumen Radev in Munich on Wednesday. The Medical Conference is over.", "Medical Conference"],
    ["Abiy Ahmed, in Kazan for his holidays, met William Ruto on Wednesday.", "-"],
    ["Abiy Ahmed met William Ruto in Kazan on Wednesday for the third time.", "-"],
  ])("%s", (text, occasion) => expect(occasionsOf(text)).toEqual([`meeting held: ${occasion}`]));

  /** Named late, to come, or never held: a gathering frames what would have been there. */
  const LATE =
    "Abiy Ahmed met William Ruto in Kazan on Wednesday. They spoke of the dam. Water was scarce. A text was read out. ";
  it.each([
    [`${LATE}The BRICS summit in Kazan ended on Thursday.`, ["meeting held: BRICS summit"]],
    [`${LATE}The BRICS summit of next year came up, too.`, ["meeting held: -"]],
    [`${LATE}The BRICS summit in Johannesburg had been shorter.`, ["meeting held: -"]],
    [
      "Abiy Ahmed is in Kazan for the BRICS summit. A meeting with William Ruto was called off.",
      ["meeting cancelled: BRICS summit"],
    ],
    [
      "Abiy Ahmed is attending the BRICS summit in Kazan. He will meet William Ruto on Friday.",
      ["meeting planned: BRICS summit"],
    ],
    ["Abiy Ahmed is attending the BRICS summit in Kazan. He will meet William Ruto in December.", ["meeting planned: -"]],
  ])("%s", (text, occasions) => expect(occasionsOf(text)).toEqual(occasions));
});
