import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Turkish President Recep Tayyip Erdogan",
  B = "Polish Prime Minister Donald Tusk",
  WRITTEN = ["correspondence held Donald Tusk + Recep Tayyip Erdogan"];

describe("correspondence", () => {
  it.each([
    `${A} sent ${B} a message of condolence on Tuesday.`,
    `${A} addressed a letter to ${B} on Tuesday.`,
    `${A} and ${B} exchanged letters on Tuesday.`,
    `${A} exchanged messages with ${B} on Tuesday.`,
    `${A} has replied to a letter from ${B}.`,
    `${A} extended a written invitation to ${B}.`,
    `An exchange of letters took place between ${A} and ${B}.`,
    `${A}'s letter to ${B} was delivered on Tuesday.`,
    `${A} urged restraint in a message addressed to ${B} on Tuesday.`,
    `In a letter to ${B}, ${A} spoke of peace.`,
    `${A} wrote at length to ${B} on Tuesday.`,
    `${A} wrote in much the same spirit to ${B}.`,
    `${A} is among those who have written to ${B}.`,
    `${A} was one of the leaders who wrote to ${B} on Tuesday.`,
    `${A} has today sent the following words to ${B}: "We grieve with you."`,
  ])("%s", (text) => expect(engagementsOf(text)).toEqual(WRITTEN));

  it("to come", () =>
    expect(engagementsOf(`${A} will send a letter to ${B}.`)).toEqual([
      "correspondence planned Donald Tusk + Recep Tayyip Erdogan",
    ]));

  it.each([
    `${A} and ${B} regularly exchange letters.`,
    `${A} sent his foreign minister to Poland.`,
    `${A} sent a message of peace to the world.`,
    `${A} wrote that nothing had been said to ${B}.`,
    `${A} received ${B} in Ankara. He sent his good wishes back to the Polish people.`,
    `${A} received ${B} in Ankara. They exchanged views on the message of the summit.`,
  ])("near miss: %s", (text) => expect(engagementsOf(text).filter((x) => x.startsWith("correspondence"))).toEqual([]));

  it("whose it is, and to whom", () =>
    expect(engagementsOf(`The spokesman noted ${A}'s congratulatory message to ${B}.`)).toEqual([
      "correspondence held Donald Tusk + Recep Tayyip Erdogan",
    ]));
});
