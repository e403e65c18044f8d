import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron received Georgian Foreign Minister Maka Botchorishvili in Paris on Tuesday",
  SEEN = "meeting held Emmanuel Macron + Maka Botchorishvili",
  WRITTEN = "correspondence held Emmanuel Macron + Salome Zourabichvili",
  D = "Georgian President Salome Zourabichvili";

describe("letters brought along", () => {
  it.each([
    `${MET}. Botchorishvili handed over a letter from ${D}.`,
    `${MET}. The minister delivered a message from ${D}.`,
    `${MET}. She had with her a letter from ${D}.`,
    `${MET}, bearing a letter from ${D}.`,
    `${MET}. She was the bearer of a missive from ${D}.`,
    `${MET}. A note from ${D} was handed over.`,
    `${MET}. Botchorishvili passed on a letter in which ${D} invites Macron to Tbilisi.`,
  ])("%s", (text) => expect(engagementsOf(text)).toEqual([WRITTEN, SEEN]));

  it.each([
    `${MET}. Macron recalled a letter from ${D}.`,
    `${MET}. She will hand over a letter from ${D} next week.`,
    `${MET}. She delivered a message of hope.`,
  ])("near miss: %s", (text) => expect(engagementsOf(text)).toEqual([SEEN]));
});
