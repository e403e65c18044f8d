/** Same-event decisions alone: the record made of readings as a careful reader wrote them down, so that no misreading is counted here. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { type GoldEngagement, type GoldLine, jsonLines } from "../eval/gold.ts";
import type { Engagement, Participant, Reading } from "../src/reading/reading.ts";
import { solve } from "../src/record/solve.ts";
import { accountOf, readingOf } from "./record-readings.ts";

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/deputy (?:foreign minister|minister of foreign)/i, "deputy-foreign-minister"],
  [/foreign minister|minister of foreign|external affairs|secretary of state|foreign secretary/i, "foreign-minister"],
  [/secretary.general|high representative|president of the european/i, "head-of-organization"],
  [/^president|king|emir|crown prince|emperor/i, "head-of-state"],
  [/prime minister|chancellor|taoiseach/i, "head-of-government"],
  [/envoy|special representative/i, "special-envoy"],
];
const classOf = (office: string | null): string | null =>
  office === null ? null : (OFFICES.find(([is]) => is.test(office))?.[1] ?? "other");

const participant = (p: GoldEngagement["participants"][number]): Participant => ({
  name: p.name,
  type: (p.type as Participant["type"] | undefined) ?? (p.name || p.office ? "person" : "state"),
  id: null,
  office: p.office,
  officeClass: classOf(p.office),
  former: [],
  for: p.for,
  role: (p.role as Participant["role"] | undefined) ?? "party",
  basis: { office: "stated", for: "stated" },
});

/** A day, a month or a year as its first and last day. */
const whenOf = (date: string | null, notBefore: string | undefined): Engagement["when"] => {
  if (date === null) return { edtf: "", from: notBefore ?? null, to: null, basis: "unknown" };
  const from = `${date}-01-01`.slice(0, 10);
  const to = date.length === 10 ? date : date.length === 7 ? `${date}-28` : `${date}-12-31`;
  return { edtf: date, from, to, basis: "stated" };
};

const readingOfGold = (line: GoldLine): Reading => {
  const told = line.engagements.filter((e) => e.kind !== "statement-only");
  const blank = readingOf(line.id, line.published, ...told.map(() => ({})));
  const engagements = told.map(
    (e, n): Engagement => ({
      ...(blank.engagements[n] as Engagement),
      kind: e.kind as Engagement["kind"],
      status: e.status as Engagement["status"],
      when: whenOf(e.date, e.dateNotBefore),
      where: e.place || e.country ? { place: e.place, country: e.country, lat: null, lon: null, basis: "stated" } : null,
      participants: e.participants.map(participant),
      occasion: e.occasion ? { name: e.occasion, id: null } : null,
    }),
  );
  return { ...blank, engagements };
};

const GOLD = join(import.meta.dirname, "../examples/gold.jsonl");

it("joins what the examples tell of one engagement, and nothing else", () => {
  const gold = jsonLines<GoldLine>(GOLD);
  const clusterOf = new Map<string, string>();
  const readings = gold.map((g) => {
    const told = g.engagements.filter((e) => e.kind !== "statement-only");
    told.forEach((e, n) => void (e.cluster && clusterOf.set(`e-${g.id}-${n}`, e.cluster)));
    return readingOfGold(g);
  });
  const entryOf = new Map(
    solve(readings.map((r) => accountOf(r))).flatMap((e) =>
      e.reports.flatMap((r) => r.claimSets.map((id) => [id, e.id] as const)),
    ),
  );
  const ids = [...clusterOf.keys()];
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
  const one = ([a, b]: [string, string]): boolean => clusterOf.get(a) === clusterOf.get(b);
  const joined = ([a, b]: [string, string]): boolean => entryOf.get(a) === entryOf.get(b);
  expect(pairs.filter((p) => joined(p) && !one(p))).toEqual([]);
  const missed = pairs.filter((p) => one(p) && !joined(p));
  expect({ missed, share: 1 - missed.length / pairs.filter(one).length }).toMatchObject({
    share: expect.toSatisfy((n: number) => n >= 0.7),
  });
});
