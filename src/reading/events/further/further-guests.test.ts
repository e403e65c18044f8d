import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const SERIES = `On the fringes of the forum French President Emmanuel Macron saw one guest after another.
He sat down with Polish Prime Minister Donald Tusk on Tuesday. With Georgian Foreign Minister Maka Botchorishvili the talk was of roads.
Kazakh President Kassym-Jomart Tokayev was also among his visitors.`;

describe("further guests of one host", () => {
  it("reads each guest of a series", () =>
    expect(engagementsOf(SERIES)).toEqual(
      [
        "meeting held Donald Tusk + Emmanuel Macron",
        "meeting held Emmanuel Macron + Maka Botchorishvili",
        "meeting held Emmanuel Macron + Kassym-Jomart Tokayev",
      ].sort(),
    ));

  it("near miss: somebody spoken of is no guest", () =>
    expect(
      engagementsOf(
        "French President Emmanuel Macron met Polish Prime Minister Donald Tusk on Tuesday. They discussed the plans of Kazakh President Kassym-Jomart Tokayev.",
      ),
    ).toEqual(["meeting held Donald Tusk + Emmanuel Macron"].sort()));
});
