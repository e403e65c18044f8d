import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "ceremony presentation of credentials KEN: Ada Berg/NOR". */
const told = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map(
      (e) =>
        `${e.kind} ${e.occasion?.name ?? "-"} ${e.where?.country ?? "-"}: ${e.participants.map((p) => p.name ?? `${p.office}/${p.for}`).join(" + ")}`,
    );

const ONE = ["ceremony presentation of credentials KEN: Ada Berg + William Ruto"];
const LETTERS = "Ambassador Ada Berg of Norway presented her credentials to President William Ruto of Kenya on Monday.";

it.each([
  ["the meeting that followed", `${LETTERS} During the subsequent meeting, President Ruto congratulated Ambassador Berg.`],
  ["spoke after it", `${LETTERS} After the ceremony the President and the Ambassador spoke of trade.`],
  ["held talks after it", `${LETTERS} Following the ceremony, President Ruto held talks with Ambassador Berg.`],
])("the ceremony and %s are one", (_, text) => expect(told(text)).toEqual(ONE));

it.each([
  [
    "received first, the letters behind",
    "President William Ruto of Kenya received the Norwegian Ambassador, Ada Berg, on Monday. The ambassador presented her credentials to the President.",
    ["ceremony presentation of credentials KEN: William Ruto + Ada Berg"],
  ],
  [
    "near miss: on another day",
    `${LETTERS} On Friday, President Ruto met Ambassador Berg at State House.`,
    [...ONE, "meeting presentation of credentials KEN: William Ruto + Ada Berg"],
  ],
  [
    "congratulated on letters of before",
    "Ambassador Ada Berg of Norway called on Kenya's Foreign Minister Musalia Mudavadi on Monday. He congratulated her on presenting her credentials.",
    ["meeting - KEN: Ada Berg + Musalia Mudavadi"],
  ],
  [
    "greetings to the envoy's own President",
    `${LETTERS} During the meeting he conveyed his greetings to the Prime Minister of Norway, Jonas Gahr Støre.`,
    ONE,
  ],
  [
    "agreements of a whole tenure",
    "President William Ruto of Kenya received the Norwegian Ambassador, Ada Berg, at a farewell meeting on Monday. She said that during her tenure 15 bilateral agreements were signed.",
    ["meeting - KEN: William Ruto + Ada Berg"],
  ],
  [
    "near miss: signed there",
    "President William Ruto of Kenya received the Norwegian Ambassador, Ada Berg, on Monday. Two agreements were signed.",
    ["meeting - KEN: William Ruto + Ada Berg", "signing - KEN: William Ruto + Ada Berg"],
  ],
])("an envoy's letters and a meeting: %s", (_, text, want) => expect(told(text)).toEqual(want));

const by = (office: string, ...states: string[]): string[] =>
  states.map((s) => `ceremony presentation of credentials KEN: ${office}/${s} + William Ruto`);
it.each([
  [
    "heads of mission who have not begun, semicolons between",
    "President William Ruto of Kenya received letters of credence from 3 Heads of Mission-designate from the Republic of Chile; the Kingdom of Spain; and the Republic of Malta.",
    by("Head of Mission-designate", "CHL", "ESP", "MLT"),
  ],
  [
    "the last with 'as well as'",
    "President William Ruto of Kenya received the credentials of the ambassadors of Chile, Malta, as well as Great Britain and Northern Ireland.",
    by("ambassador", "CHL", "MLT", "GBR"),
  ],
  [
    "by whom they were handed over, in the next sentence",
    "President William Ruto of Kenya received the credentials of a number of diplomats. The letters were handed in by the ambassadors of Chile, Malta and Spain.",
    by("ambassador", "CHL", "MLT", "ESP"),
  ],
  [
    "their states in brackets",
    "President William Ruto of Kenya received the letters of credence of new ambassadors. The ambassadors who presented their credentials include: Jorun Vik (Norway), Otmar Behl (Austria) and Zita Borg (Malta).",
    ["Jorun Vik", "Otmar Behl", "Zita Borg"].map((x) => `ceremony presentation of credentials KEN: ${x} + William Ruto`),
  ],
  [
    "from where they come",
    "President William Ruto of Kenya received three new ambassadors who presented their credentials. The new envoys are Jorun Vik from Norway, Otmar Behl from Austria and Zita Borg from Malta.",
    ["Jorun Vik", "Otmar Behl", "Zita Borg"].map((x) => `ceremony presentation of credentials KEN: ${x} + William Ruto`),
  ],
  [
    "behind dashes, and no meeting beside",
    "President William Ruto of Kenya received credentials from three Ambassadors. They included H.E. Jorun Vik - Norway, H.E. Otmar Behl - Austria and H.E. Zita Borg - Malta. President Ruto welcomed the new Ambassadors and assured them of support.",
    ["Jorun Vik", "Otmar Behl", "Zita Borg"].map((x) => `ceremony presentation of credentials KEN: ${x} + William Ruto`),
  ],
  [
    "told again with the one who received them",
    "President William Ruto of Kenya received credentials from five new ambassadors. The envoys who submitted their credentials to President Ruto included ambassadors from Chile, Malta and Spain. Welcoming the ambassadors, the President wished them success.",
    by("ambassador", "CHL", "MLT", "ESP"),
  ],
  [
    "who do not live there",
    "President William Ruto of Kenya received the credentials of the non-resident ambassadors of Chile and Malta.",
    by("ambassador", "CHL", "MLT"),
  ],
  [
    "near miss: those who met another",
    "President William Ruto of Kenya received the credentials of the ambassadors of Chile and Malta. Later the two ambassadors met Speaker Moses Wetangula of Uganda.",
    [...by("ambassador", "CHL", "MLT"), "meeting - KEN: ambassador/CHL + ambassador/MLT + Moses Wetangula"],
  ],
])("rolls of envoys: %s", (_, text, want) => expect(told(text)).toEqual(want));
