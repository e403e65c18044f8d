import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday.";
const X = "French Foreign Minister Stéphane Séjourné";
const THREE = ["meeting held Donald Tusk + Emmanuel Macron + Stéphane Séjourné"];

describe("presence at what was told", () => {
  it.each([
    `${X} was at the table as well.`,
    `${X} was also present at the meeting.`,
    `${X} took part in the meeting.`,
    `${X} participated in the talks.`,
    `${X} was likewise in the room.`,
    `${X} was seated next to him.`,
    `${X} was part of the delegation.`,
    `${X} belonged to the delegation.`,
    `${X} was among those at the table.`,
    `${X} followed the talks.`,
    `${X} dropped by.`,
    `${X} accompanied the guest.`,
    `${X} led the delegation.`,
    `At the head of the delegation was ${X}.`,
    `Present, too, was ${X}.`,
    `Also seated at the table was ${X}.`,
    `With him in the room was ${X}.`,
    `Joining the two was ${X}.`,
    `Taking part as well was ${X}.`,
    `The French delegation included ${X}.`,
    `The delegation of the host was made up of ${X}.`,
    `The meeting was also attended by ${X}.`,
    `The two were later joined by ${X}.`,
    `The talks took place in the presence of ${X}.`,
  ])("%s", (told) => expect(engagementsOf(`${MET} ${told}`)).toEqual(THREE));

  it.each([
    `${X} took part in a marathon in May.`,
    `${X} was not present.`,
    `Georgian Foreign Minister Maka Botchorishvili led a delegation to Rome.`,
    `${X} had been present at a ceremony in Rome in 2009.`,
    `${X} was at home with a cold.`,
    `Among those whom he praised was ${X}.`,
  ])("near miss: %s", (told) => expect(engagementsOf(`${MET} ${told}`)).toContain("meeting held Donald Tusk + Emmanuel Macron"));
});
