import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const PAIR = "President Jorge Salinas of Chile and President Pedro Ulloa of Peru";

it.each([
  [`No new day for a meeting of ${PAIR} has been named.`, "planned"],
  [`No date for talks between ${PAIR} was given.`, "planned"],
  [`No meeting between ${PAIR} took place.`, "denied"],
])("%s", (text, status) => expect(engagementsOf(text)[0]).toContain(status));

it.each([
  `Nor has a date been pencilled in for a conversation of ${PAIR}, the palace said.`,
  `Neither has a day been set for talks between ${PAIR}.`,
])("nothing to come: %s", (text) => expect(engagementsOf(text)).toEqual([]));
it("nor any", () => expect(engagementsOf(`Nor is any meeting of ${PAIR} being prepared.`)[0]).toContain("denied"));
