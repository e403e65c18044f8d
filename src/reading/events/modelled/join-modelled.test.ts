import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("who the contact model is sure took part in what a rule read", () => {
  it.each([
    [
      "a third who showed the two around",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Riga on Monday, and Latvian President Edgars Rinkevics showed the two around the harbour.",
      ["meeting held Donald Tusk + Edgars Rinkevics + Emmanuel Macron"],
    ],
    [
      "a host at the table",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Riga on Monday while Latvian President Edgars Rinkevics, at the head of the table, poured the wine.",
      ["meeting held Donald Tusk + Edgars Rinkevics + Emmanuel Macron"],
    ],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it.each([
    [
      "a third who speaks of the two",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Riga on Monday, a step that Latvian President Edgars Rinkevics called a mistake.",
    ],
    [
      "a third who is spoken of",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Riga on Monday and said that Latvian President Edgars Rinkevics had lied about the harbour.",
    ],
    [
      "a third of whom one of the two tells",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk, who claimed progress with Latvian President Edgars Rinkevics.",
    ],
    [
      "a third who speaks days after it",
      "Days after French President Emmanuel Macron met Polish Prime Minister Donald Tusk, Latvian President Edgars Rinkevics told parliament that nothing had changed.",
    ],
    [
      "a third of an absolute construction",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Riga, with Latvian President Edgars Rinkevics still in Oslo.",
    ],
    [
      "somebody's own people",
      "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Riga on Monday, and French Foreign Minister Stephane Sejourne showed the two around the harbour.",
    ],
  ])("near miss: %s", (_name, text) => expect(engagementsOf(text)).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]));
});
