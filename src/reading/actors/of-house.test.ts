import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const heads = (text: string, published: string): string[] =>
  peopleIn(text, published).filter((p) => /secretary[- ]general/i.test(p));

describe("the Secretary-General of the house", () => {
  it.each([
    [
      "beside one with the same title",
      "Readout of the Secretary-General's meeting with Mr. Mark Rutte, Secretary General of NATO\n\nThe Secretary-General met with Mr. Mark Rutte, Secretary General of NATO. The Secretary-General and the Secretary General of NATO spoke of mines.",
      ["Mark Rutte | Secretary General | NATO", "(António Guterres) | Secretary-General | UN"],
    ],
    [
      "where another's is named further down",
      "Readout of the Secretary-General's call with the President of Chile\n\nThe Secretary-General spoke by telephone today with the President of Chile, Gabriel Boric. He told him of his talks with the Secretary General of the Organization of American States.",
      ["(Luis Almagro) | Secretary General | OAS", "(António Guterres) | Secretary-General | UN"],
    ],
    [
      "beside the heads of two organizations in a long first sentence",
      "Readout of the Secretary-General's meeting with the President of the European Council\n\nThe Secretary-General met in Geneva this morning with Mr. António Costa, President of the European Council, and with Mr. Mahmoud Ali Youssouf, Chairperson of the African Union Commission, for an hour.",
      ["(António Guterres) | Secretary-General | UN"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(heads(text, "2025-03-04").sort()).toEqual([...expected].sort());
  });

  it.each([
    [
      "a heading above whoever is named with his organization",
      "Secretary General to visit Latvia\n\nNATO Secretary General Mark Rutte will meet the President of Latvia on Monday. The Secretary General will also meet soldiers.",
      ["Mark Rutte | Secretary General | NATO"],
    ],
    [
      "an organization named as the place in the first sentence",
      "Foreign Minister of Moldova in Brussels\n\nThe Secretary General received the Foreign Minister of Moldova, Mihai Popșoi, at NATO headquarters. The Secretary General of the OSCE was to follow.",
      ["- | Secretary General | OSCE", "(Mark Rutte) | Secretary General | NATO"],
    ],
  ])("near miss, not the United Nations': %s", (_what, text, expected) => {
    expect(heads(text, "2025-03-04").sort()).toEqual([...expected].sort());
  });
});
