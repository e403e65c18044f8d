import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Warsaw on Thursday.";

describe("an engagement that somebody did not get", () => {
  it.each([
    "What he did not get was an audience with President Andrzej Duda.",
    "The one thing missing was a meeting with President Andrzej Duda.",
    "Absent from his programme were talks with President Andrzej Duda.",
    "An audience with President Andrzej Duda was not on offer.",
    "A meeting with President Andrzej Duda he was not given.",
  ])("%s", (text) => {
    expect(engagementsOf(`${MET} ${text}`)).toContain("meeting held Donald Tusk + Emmanuel Macron");
    expect(engagementsOf(`${MET} ${text}`).filter((x) => x.startsWith("meeting held"))).toHaveLength(1);
  });

  it.each([
    "What pleased him most was an audience with President Andrzej Duda.",
    "What neither side disputes is that he had an audience with President Andrzej Duda.",
    "An audience with President Andrzej Duda was not without its moments.",
  ])("near miss: %s", (text) => expect(engagementsOf(`${MET} ${text}`)).toContain("meeting held Andrzej Duda + Emmanuel Macron"));
});
