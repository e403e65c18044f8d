import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("who is named behind the clause that tells of him", () => {
  it.each([
    [
      "a woman and what she did",
      "French President Emmanuel Macron met on Thursday with the woman who had asked for it, Giorgia Meloni of Italy.",
      ["meeting held Emmanuel Macron + Giorgia Meloni"],
    ],
    [
      "two men, beside others told of before",
      "Germany's Olaf Scholz and France's Emmanuel Macron sat down with the two men who mediate between them, Poland's Donald Tusk and Petr Fiala of the Czech Republic.",
      ["meeting held Donald Tusk + Emmanuel Macron + Olaf Scholz + Petr Fiala"],
    ],
    [
      "a direct object",
      "French President Emmanuel Macron received the man he calls his friend, Poland's Donald Tusk.",
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "two told by what they are before their names",
      "French President Emmanuel Macron met the defence ministers, Guido Crosetto of Italy and Boris Pistorius of Germany.",
      ["meeting held Boris Pistorius + Emmanuel Macron + Guido Crosetto"],
    ],
    [
      "whom one signs with",
      "French President Emmanuel Macron signed the accord with the premier who had drafted it, Donald Tusk of Poland.",
      ["signing held Donald Tusk + Emmanuel Macron"],
    ],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it("near miss: who is named tells of it", () =>
    expect(
      engagementsOf("Italian premier Giorgia Meloni spoke with people who had fled from the flood, Emmanuel Macron said."),
    ).toEqual([]));
});
