import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "French President Emmanuel Macron",
  B = "Polish Prime Minister Donald Tusk",
  C = "Georgian Foreign Minister Maka Botchorishvili",
  D = "Georgian President Salome Zourabichvili";
const SEEN = "meeting held Emmanuel Macron + Maka Botchorishvili",
  WRITTEN = "correspondence held Emmanuel Macron + Salome Zourabichvili",
  BEFORE = "meeting held Donald Tusk + Salome Zourabichvili";

describe("whoever carries a letter sees who gets it", () => {
  it.each([
    ["handed over", `${C} delivered to ${A} on Tuesday a message from ${D}.`, [WRITTEN, SEEN]],
    ["conveyed at a meeting", `${A} received ${C} on Tuesday, who conveyed a message from ${D}.`, [WRITTEN, SEEN]],
    ["brought along", `${C} came to Paris on Tuesday carrying a letter from ${D} to ${A}.`, [WRITTEN, SEEN]],
    [
      "there with a message",
      `${B} met ${D} on Monday. ${C} was at the Elysee Palace on Tuesday with a message for ${A}.`,
      [SEEN, BEFORE],
    ],
    ["bearing a letter", `${B} met ${D} on Monday. ${C} flew to Paris bearing a handwritten letter to ${A}.`, [SEEN, BEFORE]],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));

  it.each([
    ["a speech's message", `${B} met ${D} on Monday. ${C} ended her speech with a message for ${A}: go home.`, [BEFORE]],
    ["thanks for one", `${A} met ${C} on Tuesday and thanked her for a message from ${D}.`, [SEEN]],
    ["greetings brought along", `${A} received ${C} on Tuesday, who conveyed the greetings of ${D}.`, [SEEN]],
  ])("near miss: %s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));
});
