import { describe, expect, it } from "vitest";
import { faultsOf } from "./check.ts";
import type { Examples, GoldEngagement, GoldLine } from "./examples.ts";
import { readExamples } from "./examples.ts";

const meeting: GoldEngagement = {
  kind: "meeting",
  status: "held",
  date: "2024-05-02",
  place: "Suva",
  country: "FJI",
  participants: [
    { name: "Ana Vula", office: "President", for: "FJI" },
    { name: "Tui Lolo", office: "President", for: "TON" },
  ],
  occasion: null,
  format: "bilateral",
  topics: [],
  cluster: "suva",
  evidence: "The presidents met",
};
const line: GoldLine = {
  id: "a",
  published: "2024-05-03",
  source_urls: ["https://example.org/a"],
  engagements: [meeting],
  positions: [],
};
const TEXT = "The presidents met in Suva. Tonga promised ships.";

const check = (change: Partial<Examples>): string[] =>
  faultsOf({ gold: [line], promises: [], texts: new Map([["a", TEXT]]), ...change });
const withEngagement = (change: Partial<GoldEngagement>): string[] =>
  check({ gold: [{ ...line, engagements: [{ ...meeting, ...change }] }] });

describe("the examples of this project", () => {
  const examples = readExamples();
  it("have no fault", () => expect(faultsOf(examples)).toEqual([]));
  it("hold reports with nothing to find, and engagements told by several reports", () => {
    expect(examples.gold.filter((g) => !g.engagements.length).length).toBeGreaterThanOrEqual(8);
    const chief = Map.groupBy(
      examples.gold.filter((g) => g.engagements.length),
      (g) => g.engagements[0]?.cluster,
    );
    expect([...chief.values()].filter((told) => told.length > 1).length).toBeGreaterThanOrEqual(8);
  });
});

describe("a fault is told", () => {
  it("none where all is well", () => expect(check({})).toEqual([]));
  const faults: [string, string[], string][] = [
    ["report without gold", check({ gold: [] }), "a: no gold line"],
    ["gold without report", check({ texts: new Map() }), "a: no such report under examples/reports"],
    ["two lines", check({ gold: [line, line] }), "a: two gold lines"],
    ["no page", check({ gold: [{ ...line, source_urls: [] }] }), "a: no source_urls"],
    ["a page that is none", check({ gold: [{ ...line, source_urls: ["file:///a"] }] }), "a: no web address: file:///a"],
    ["words not in the text", withEngagement({ evidence: "They parted" }), "a: not in the text: They parted"],
    ["a day that is none", withEngagement({ date: "2023-02-30" }), "a: no such date: 2023-02-30"],
    ["a past that is to come", withEngagement({ date: "2024-05-09" }), "a: told on 2024-05-03 as past, dated 2024-05-09"],
    ["a frame that is not told", withEngagement({ partOf: "visit" }), "a: part of visit, which the line does not tell"],
  ];
  it.each(faults)("%s", (_, found, told) => expect(found).toEqual([told]));

  it("accounts that cannot be one engagement", () => {
    const other = (change: Partial<GoldEngagement>): string[] =>
      check({
        gold: [line, { ...line, id: "b", published: null, engagements: [{ ...meeting, ...change }] }],
        texts: new Map([
          ["a", TEXT],
          ["b", TEXT],
        ]),
      });
    expect(other({ date: "2024-05-03" })).toEqual([]);
    expect(other({ kind: "call" })).toEqual(["b: cluster suva: a meeting in a"]);
    expect(other({ date: "2024-06-02" })).toEqual(["b: cluster suva: 2024-05-02 in a"]);
    expect(other({ participants: [{ name: null, office: null, for: "NZL" }] })).toEqual([
      "b: cluster suva: no party in common with its other accounts",
    ]);
  });

  it("a promise whose words are not there", () => {
    const promise = {
      from: { report: "a", evidence: "Tonga promised ships" },
      to: { report: "a", evidence: "Ships came" },
      outcome: "kept",
    } as const;
    expect(check({ promises: [promise] })).toEqual(["promises.jsonl:1: not in a: Ships came"]);
  });
});
