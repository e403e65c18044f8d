import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const PAIR = "President Jorge Salinas of Chile and President Pedro Ulloa of Peru";

it.each([
  [`No new day for a meeting of ${PAIR} has been named.`, "planned"],
  [`No date for talks between ${PAIR} was given.`, "planned"],
  [`No meeting between ${PAIR} took place.`, "denied"],
])("%s", (text, status) => expect(engagementsOf(text)[0]).toContain(status));
