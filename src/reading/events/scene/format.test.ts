import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** The formats of the engagements of a kind. */
const formatsOf = (text: string, kind: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => e.kind === kind)
    .map((e) => e.format.join());

test.each([
  ["Emmanuel Macron and Olaf Scholz met alone for twenty minutes on Wednesday.", "meeting", "bilateral,one-on-one"],
  ["Emmanuel Macron met Olaf Scholz under four eyes on Wednesday.", "meeting", "bilateral,one-on-one"],
  ["Emmanuel Macron met Olaf Scholz alone on Wednesday; the others waited.", "meeting", "bilateral"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday. No aides were present.", "meeting", "bilateral,one-on-one"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday in a restricted session.", "meeting", "bilateral,one-on-one"],
  [
    "Emmanuel Macron and Olaf Scholz met on Wednesday, first face to face, then the delegations joined.",
    "meeting",
    "bilateral,one-on-one,expanded",
  ],
  ["Emmanuel Macron met Olaf Scholz face to face on Wednesday.", "meeting", "bilateral"],
  ["Emmanuel Macron and Olaf Scholz led their delegations in talks on Wednesday.", "meeting", "bilateral,expanded"],
  ["Emmanuel Macron and Olaf Scholz met on Wednesday, flanked by their ministers.", "meeting", "bilateral,expanded"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday. Later ministers and generals joined them.", "meeting", "bilateral,expanded"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday, with ministers on both sides of the table.", "meeting", "bilateral,expanded"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday. After an hour advisers filed in.", "meeting", "bilateral,expanded"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday in a session of the two alone.", "meeting", "bilateral,one-on-one"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday. Ministers of both had quarrelled.", "meeting", "bilateral"],
  ["Emmanuel Macron met with the ministers of Olaf Scholz's cabinet on Wednesday.", "meeting", "bilateral"],
  ["Emmanuel Macron met Olaf Scholz, chancellor of Germany, by videoconference on Wednesday.", "meeting", "bilateral,virtual"],
  ["Emmanuel Macron met Olaf Scholz on Wednesday and showed him a video.", "meeting", "bilateral"],
  // Who brought the sides together is one of the talks, not of the paper.
  [
    "The talks between Sudan and Chad, facilitated by Mohammed al-Khulaifi of Qatar, ended on Wednesday with the signing of a pact.",
    "signing",
    "bilateral",
  ],
  ["Emmanuel Macron met Olaf Scholz on the sidelines of the G7 summit on Wednesday.", "gathering", "multilateral"],
])("%s", (text, kind, formats) => expect(formatsOf(text, kind)[0]).toBe(formats));
