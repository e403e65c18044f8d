import { describe, expect, it } from "vitest";
import { attributions } from "./attribution.ts";
import { datelineAt } from "./dateline.ts";

const names = (body: string): string[] => attributions(body, datelineAt(body, 0)).map((a) => a.name);

describe("whom a report names as its source", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["nobody", "The ministers met in Oslo.", []],
    ["an agency of the dateline", "OSLO, May 3 (Norsk) -- The ministers met.", ["Norsk"]],
    ["an office that told an agency", "The talks went well, the ministry told Gazette News.", ["Gazette News", "the ministry"]],
    ["an outlet that reports", "The ministers met in Oslo, Gazette reports.", ["Gazette"]],
    ["an agency that quotes", "They met, state news agency NORA said on Monday.", ["NORA"]],
    ["a ministry that said", "The Norwegian Foreign Ministry said that they met.", ["The Norwegian Foreign Ministry"]],
    ["according to", "According to Gazette News, they met.", ["Gazette News"]],
    ["each once", "They met, Gazette reports. According to Gazette, they left.", ["Gazette"]],
    ["a site at the end", "The ministers met in Oslo.\n\nGazette.Az", ["Gazette.Az"]],
    ["not a report of something", "They met, Anna Lind reports that trade grew.", []],
  ];
  it.each(rows)("%s", (_, body, wanted) => expect(names(body)).toEqual(wanted));

  it("is told with the place of the words", () => {
    const body = "OSLO, May 3 (Norsk) -- They met, the ministry told Gazette News.";
    for (const a of attributions(body, datelineAt(body, 0))) expect(body.slice(a.start, a.end)).toBe(a.name);
  });
});
