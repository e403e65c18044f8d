import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const GUEST = "Zambian Foreign Minister Mulambo Haimbe was in Maputo.";
const HOST = "Mozambique's President Daniel Chapo";

describe("what an official has with people of no office is with nobody told before", () => {
  it.each([
    "held talks with the police about the gates",
    "met business leaders on Monday",
    "received the families of the victims",
    "hosted a dinner for the players",
    "had lunch with the crew of a fishing boat",
    "was received by students and teachers",
    "held a meeting on Monday with a group of farmers",
    "had talks with his coalition partners",
  ])("%s", (did) => expect(engagementsOf(`${GUEST} ${HOST} ${did}.`).filter((e) => e.startsWith("meeting"))).toEqual([]));

  it.each([
    "held talks with his guest on farmers' rights",
    "received him with a group of students",
    "met farmers, teachers and then Zambian Foreign Minister Mulambo Haimbe",
    "had lunch with the visitor",
  ])("near miss: %s", (did) =>
    expect(engagementsOf(`${GUEST} ${HOST} ${did}.`).filter((e) => e.startsWith("meeting"))).toEqual([
      "meeting held Daniel Chapo + Mulambo Haimbe",
    ]),
  );
});
