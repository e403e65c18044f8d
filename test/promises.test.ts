/** What the record finds of promises kept, changed and dropped, against what a careful reader wrote down. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FollowedPromise, followedPromises } from "../src/answers/promises/promises.ts";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { reportFromText } from "../src/text/report-from-text.ts";
import { recordOf } from "./exchange/sources.ts";
import { type Served, served } from "./server/served.ts";

const EXAMPLES = join(import.meta.dirname, "../examples");
const lines = <T>(file: string): T[] =>
  readFileSync(join(EXAMPLES, file), "utf8")
    .split("\n")
    .filter((l) => l.trim() !== "")
    .map((l) => JSON.parse(l) as T);

interface Gold {
  readonly from: { readonly report: string };
  readonly to: { readonly report: string };
  readonly outcome: string;
}

const gold = lines<Gold>("promises.jsonl");
/** Two reports of one engagement are as good evidence as one another. */
const clusterOf = new Map(
  lines<{ id: string; engagements: { cluster?: string }[] }>("gold.jsonl").map((g) => [g.id, g.engagements[0]?.cluster ?? g.id]),
);
const keyOf = (from: string, to: string, outcome: string): string => `${from} ${outcome} ${clusterOf.get(to) ?? to}`;
const stem = (source: string): string => source.replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/, "");

let api: Served;
let found: readonly FollowedPromise[];
beforeAll(async () => {
  api = await served({ examples: true });
  found = followedPromises(api.store, loadKnowledge(), {}).items;
});
afterAll(() => api.close());

describe("a page at a time", () => {
  const placesOf = (items: readonly FollowedPromise[]): string[] =>
    items.filter((f) => f.followUps.length === 0).map(({ promise: p }) => `${p.report} ${p.words.start}`);
  it("tells the same promises as all at once, each once", () => {
    const items: FollowedPromise[] = [];
    let after: string | undefined;
    let pages = 0;
    do {
      const page = followedPromises(api.store, loadKnowledge(), {}, { promises: 7, reports: 40, after });
      items.push(...page.items);
      after = page.next ?? undefined;
      pages++;
    } while (after !== undefined);
    expect(pages).toBeGreaterThan(5);
    const told = items.map(({ promise: p }) => `${p.engagement} ${p.report} ${p.words.start}`);
    expect(new Set(told).size).toBe(told.length);
    // Of what was promised and never told of again, a page says the same as the whole.
    expect(placesOf(items)).toEqual(expect.arrayContaining(placesOf(found)));
  });
});

const links = (): string[] =>
  found.flatMap((p) => p.followUps.map((f) => keyOf(stem(p.promise.words.source), stem(f.words.source), f.outcome)));

/** Raised when more is found; what the reading does not read as a promise cannot be followed. */
const FLOORS = { found: 0.95, right: 0.95 };

it("finds what became of the promises of the examples, and little else", () => {
  const wanted = new Set(gold.map((g) => keyOf(g.from.report, g.to.report, g.outcome)));
  const told = new Set(links());
  const missed = [...wanted].filter((k) => !told.has(k));
  const wrong = [...told].filter((k) => !wanted.has(k));
  expect({ missed, share: 1 - missed.length / wanted.size }).toMatchObject({
    share: expect.toSatisfy((n: number) => n >= FLOORS.found),
  });
  expect({ wrong, share: 1 - wrong.length / told.size }).toMatchObject({
    share: expect.toSatisfy((n: number) => n >= FLOORS.right),
  });
});

it("shows the words of both, each in its own report, the later one later", () => {
  const all = found.flatMap((p) => p.followUps.map((f) => ({ promise: p.promise, f })));
  expect(all.length).toBeGreaterThan(5);
  for (const { promise, f } of all) {
    expect(f.words.report).not.toBe(promise.report);
    for (const w of [promise.words, f.words]) {
      const text = [...(api.store.report(w.report)?.report.text ?? "")];
      expect(text.slice(w.start ?? 0, w.end ?? 0).join("")).toBe(w.quote);
    }
    expect((f.on ?? "9") >= promise.on).toBe(true);
  }
});

describe("plain sentences of a later report", () => {
  const MET = "Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in";
  const outcomes = (sentence: string): string[] => {
    const texts: [string, string][] = [
      ["2024-05-15", `${MET} Oslo on 14 May 2024.\n\nSweden promised to open a consulate by 1 September 2024.\n`],
      ["2024-08-22", `${MET} Bergen on 21 August 2024.\n\n${sentence}\n`],
    ];
    const { store, knowledge, close } = recordOf(
      texts.map(([published, text], i) => reportFromText(text, { source: `${i}.txt`, published })),
    );
    const followed = followedPromises(store, knowledge, {}).items;
    close();
    return followed.flatMap((p) => p.followUps.map((f) => f.outcome));
  };
  it.each([
    ["Sweden opened its consulate in the town on that day, as it had promised.", ["kept"]],
    ["The consulate was opened by Sweden on Monday.", ["kept"]],
    ["The Swedes have abandoned the consulate that they were to open.", ["dropped"]],
    ["Norway opened its consulate in Malmö on that day.", []],
    ["Sweden said that Norway had opened its consulate in Malmö.", []],
    ["Sweden opened its embassy in the town on that day.", []],
    ["Sweden has not opened its consulate in the town.", []],
    ["The two discussed the opening of the Swedish consulate.", []],
    ["Sweden will open its consulate in the town next year.", []],
  ])("%s %j", (sentence, expected) => expect(outcomes(sentence)).toEqual(expected));
});
