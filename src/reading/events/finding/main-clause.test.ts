import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("whose clause tells it", () => {
  it.each([
    [
      "the subject behind a fronted clause",
      "As Viktor Orban was speaking in Budapest, Emmanuel Macron happened to be receiving Keir Starmer in Paris.",
      ["meeting held Emmanuel Macron + Keir Starmer"],
    ],
    [
      "the subject behind a fronted clause, apart from its verb",
      "Because Prabowo Subianto was ill, Anwar Ibrahim of Malaysia instead met Marco Rubio in Jakarta on Friday.",
      ["meeting held Anwar Ibrahim + Marco Rubio"],
    ],
    [
      "a list behind a fronted clause",
      "After Viktor Orban had left Rome, Emmanuel Macron and Keir Starmer met Giorgia Meloni there.",
      ["meeting held Emmanuel Macron + Giorgia Meloni + Keir Starmer"],
    ],
    [
      "no subject of the next clause among those who met",
      "Hours after senior Turkish and Greek diplomats met in Ankara, Foreign Minister Wang Yi told parliament that nothing had changed.",
      ["meeting held diplomat/GRC + diplomat/TUR"],
    ],
    [
      "an absolute construction",
      "France and Algeria opened talks in Marseille on Monday, with Turkish President Recep Tayyip Erdogan threatening sanctions.",
      ["meeting held Algeria + France"],
    ],
    [
      "an absolute construction without a verb",
      "Emmanuel Macron met Keir Starmer in Paris on Monday, with Giorgia Meloni due in Berlin.",
      ["meeting held Emmanuel Macron + Keir Starmer"],
    ],
    [
      "somebody said in passing to have told it",
      "The talks on Monday, Emmanuel Macron said, with Giorgia Meloni were good.",
      ["meeting held Emmanuel Macron + Giorgia Meloni"],
    ],
    [
      "whoever was there is told in the same form",
      "Emmanuel Macron met Keir Starmer in Paris on Monday, with Giorgia Meloni attending.",
      ["meeting held Emmanuel Macron + Giorgia Meloni + Keir Starmer"],
    ],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
});
