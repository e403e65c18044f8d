import { describe, expect, test } from "vitest";
import { readingOf, type Told } from "../../test/record-readings.ts";
import { decide } from "./decide.ts";
import { factsOf, keysOf } from "./facts.ts";

const facts = (name: string, told: Told, published: string | null) => {
  const reading = readingOf(name, published, told);
  return factsOf(reading, reading.engagements[0] as (typeof reading.engagements)[number]);
};

type Side = readonly [told: Told, published?: string | null];
const DAY = "2024-07-06";
const NAMED = ["Jeyhun Bayramov|foreign-minister|AZE|Q1", "Hakan Fidan|foreign-minister|TUR|Q3"];
const WASHINGTON_BEIJING = ["Joe Biden|head-of-state|USA|Q6279", "Xi Jinping|head-of-state|CHN|Q15031"];
const met: Told = { when: DAY, who: NAMED };

const TABLE: readonly (readonly [name: string, a: Side, b: Side, verdict: string, reason: string])[] = [
  ["same people, same day", [met], [met], "same", "same people"],
  [
    "a counterpart not named",
    [met],
    [{ when: DAY, who: ["Bayramov|foreign-minister|AZE", "-|foreign-minister|TUR"] }],
    "same",
    "same people",
  ],
  [
    "nobody named, offices agree",
    [met],
    [{ when: DAY, who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] }],
    "same",
    "same offices",
  ],
  [
    "another spelling",
    [{ when: DAY, who: ["Ceyhun Bayramov|foreign-minister|AZE", "Mevlut Cavusoglu|foreign-minister|TUR"] }],
    [{ when: DAY, who: ["J. Bayramov|foreign-minister|AZE", "Çavuşoğlu|foreign-minister|TUR"] }],
    "same",
    "same people",
  ],
  [
    "an envoy who is also a speaker",
    [{ when: DAY, who: ["Ruben Rubinyan|speaker|ARM", "Serdar Kılıç|ambassador|TUR"] }],
    [{ when: DAY, who: ["-|special-envoy|ARM", "-|special-envoy|TUR"] }],
    "same",
    "same offices",
  ],
  ["different stated days", [met], [{ when: "2024-07-07", who: NAMED }], "cannot", "different days"],
  [
    "a day off, one of them the day of publication",
    [met],
    [{ when: "2024-07-07", basis: "published", who: NAMED }],
    "same",
    "a day off",
  ],
  [
    "two days off, one of them the day of publication",
    [met],
    [{ when: "2024-07-08", basis: "published", who: NAMED }],
    "cannot",
    "different days",
  ],
  [
    "a call told on two clocks",
    [{ kind: "call", when: "2021-02-10", basis: "relative", who: WASHINGTON_BEIJING }],
    [{ kind: "call", when: "2021-02-11", basis: "stated", who: WASHINGTON_BEIJING }],
    "same",
    "clocks far apart",
  ],
  [
    "calls of two days between neighbours",
    [{ kind: "call", when: "2024-07-06", who: NAMED }],
    [{ kind: "call", when: "2024-07-07", who: NAMED }],
    "cannot",
    "different days",
  ],
  [
    "meetings of two days, whatever the clocks",
    [{ when: "2021-02-10", who: WASHINGTON_BEIJING }],
    [{ when: "2021-02-11", who: WASHINGTON_BEIJING }],
    "cannot",
    "different days",
  ],
  [
    "calls two days apart",
    [{ kind: "call", when: "2021-02-10", who: WASHINGTON_BEIJING }],
    [{ kind: "call", when: "2021-02-12", who: WASHINGTON_BEIJING }],
    "cannot",
    "different days",
  ],
  ["a town and its namesake", [{ ...met, where: "Geneva,CHE" }], [{ ...met, where: "Geneva,USA" }], "same", "same place"],
  [
    "a signing of four told by two who leave out different ones",
    [{ kind: "signing", when: DAY, who: [...NAMED, "A. Guterres|head-of-organization|UN|Q9"] }],
    [
      {
        kind: "signing",
        when: DAY,
        who: [...NAMED, "A. Guterres|head-of-organization|UN|Q9", "S. Shoigu|defence-minister|RUS|Q8"],
      },
    ],
    "same",
    "same people",
  ],
  [
    "a signing of two and one of three",
    [{ kind: "signing", when: DAY, who: NAMED }],
    [{ kind: "signing", when: DAY, who: [...NAMED, "S. Shoigu|defence-minister|RUS|Q8"] }],
    "cannot",
    "another party",
  ],
  ["a call and a meeting", [met], [{ ...met, kind: "call" }], "cannot", "a meeting and a call"],
  ["talks and their ceremony", [met], [{ ...met, kind: "ceremony" }], "same", "same people"],
  [
    "another person of one side",
    [met],
    [{ when: DAY, who: [NAMED[0] as string, "Recep Tayyip Erdoğan|head-of-state|TUR|Q4"] }],
    "cannot",
    "different people",
  ],
  [
    "two and three sides",
    [met],
    [{ when: DAY, who: [...NAMED, "Ilia Darchiashvili|foreign-minister|GEO|Q5"] }],
    "cannot",
    "another party",
  ],
  [
    "two sides, and a mediator beside them",
    [met],
    [{ when: DAY, who: [...NAMED, "Andrei Rudenko|deputy-foreign-minister|RUS|Q7|mediator"] }],
    "same",
    "same people",
  ],
  [
    "ministers and presidents, not named",
    [{ when: DAY, who: ["-|head-of-state|AZE", "-|head-of-state|TUR"] }],
    [met],
    "cannot",
    "different sides",
  ],
  ["different towns", [{ ...met, where: "Shusha,AZE" }], [{ ...met, where: "Baku,AZE" }], "cannot", "different places"],
  ["a town and its country", [{ ...met, where: "Shusha,AZE" }], [{ ...met, where: ",AZE" }], "same", "same place"],
  ["another spelling of a town", [{ ...met, where: "Awaza,TKM" }], [{ ...met, where: "Avaza,TKM" }], "same", "same place"],
  ["planned and held that day", [{ ...met, status: "planned" }, "2024-07-01"], [met, DAY], "same", "same people"],
  [
    "planned after the other was over",
    [{ ...met, status: "planned", when: "2024-07-01/2024-07-31" }, "2024-07-20"],
    [met, DAY],
    "cannot",
    "a plan told after",
  ],
  [
    "a plan without a day, told on the day of the other",
    [{ ...met, status: "planned", when: "2024-07-06/2024-07-31" }, DAY],
    [met, DAY],
    "cannot",
    "a plan told after",
  ],
  ["a plan for the day on which it is told", [{ ...met, status: "planned" }, DAY], [met, DAY], "same", "same people"],
  ["denied and held", [{ ...met, status: "denied" }, DAY], [met, DAY], "same", "same people"],
  [
    "planned for the month",
    [{ ...met, status: "planned", when: "2024-07-01/2024-07-31" }, "2024-07-01"],
    [met, DAY],
    "maybe",
    "the time allows it",
  ],
  [
    "that month, told years later",
    [{ ...met, status: "earlier", when: "2024-07-01/2024-07-31" }, "2026-01-01"],
    [met, DAY],
    "unlike",
    "the time allows it",
  ],
  [
    "that month and town, told years later",
    [{ ...met, status: "earlier", when: "2024-07-01/2024-07-31", where: "Shusha,AZE" }, "2026-01-01"],
    [{ ...met, where: "Shusha,AZE" }, DAY],
    "maybe",
    "same place",
  ],
  [
    "a gathering of one name and town, told with others of those who came",
    [
      {
        kind: "gathering",
        when: "2024-07-01/2024-07-31",
        where: "Shusha,AZE",
        occasion: "OTS summit",
        who: [NAMED[0] as string],
      },
    ],
    [
      {
        kind: "gathering",
        when: "2024-07-01/2024-07-31",
        where: "Shusha,AZE",
        occasion: "OTS summit",
        who: [NAMED[1] as string],
      },
    ],
    "maybe",
    "same occasion",
  ],
  [
    "gatherings of one name in two towns",
    [{ kind: "gathering", when: DAY, where: "Shusha,AZE", occasion: "OTS summit", who: NAMED }],
    [{ kind: "gathering", when: DAY, where: "Baku,AZE", occasion: "OTS summit", who: NAMED }],
    "cannot",
    "different places",
  ],
  [
    "a visit planned for the year, and made months later",
    [
      { kind: "visit", status: "planned", when: "2024-01-01/2024-12-31", where: "Ankara,TUR", who: [NAMED[0] as string] },
      "2024-01-10",
    ],
    [{ kind: "visit", when: DAY, where: "Ankara,TUR", who: [NAMED[0] as string] }, DAY],
    "maybe",
    "same place",
  ],
  [
    "two plans in one country, of people not named",
    [{ status: "planned", when: "2024-07-08/", where: ",AZE", who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] }, DAY],
    [
      { status: "planned", when: "2024-07-20/", where: ",AZE", who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] },
      "2024-07-20",
    ],
    "unlike",
    "same offices",
  ],
  ["undated, nothing else in common", [{ who: NAMED }, null], [met, DAY], "unlike", "the time allows it"],
  [
    "an undated call after the same disaster",
    [{ kind: "call", who: NAMED, topics: ["health", "disaster"] }, null],
    [{ kind: "call", when: DAY, who: NAMED, topics: ["disaster", "trade"] }, DAY],
    "maybe",
    "same incident",
  ],
  [
    "an undated call on the same attack",
    [{ kind: "call", when: "2020-07-16/", basis: "inferred", who: NAMED, topics: ["consular", "terrorism"] }, null],
    [{ kind: "call", when: DAY, who: NAMED, topics: ["terrorism", "consular", "prisoners"] }, DAY],
    "maybe",
    "same incident",
  ],
  [
    "an undated call on one matter that comes up often",
    [{ kind: "call", who: NAMED, topics: ["consular", "trade"] }, null],
    [{ kind: "call", when: DAY, who: NAMED, topics: ["consular", "trade"] }, DAY],
    "unlike",
    "the time allows it",
  ],
  [
    "two dated calls after two disasters",
    [{ kind: "call", when: "2023-02-06", who: NAMED, topics: ["disaster"] }, "2023-02-06"],
    [{ kind: "call", when: DAY, who: NAMED, topics: ["disaster"] }, DAY],
    "cannot",
    "different days",
  ],
  [
    "a disaster spoken of in another year's news, its day not told",
    [{ kind: "call", when: "2020-07-16/", basis: "inferred", who: NAMED, topics: ["disaster"] }, "2023-02-10"],
    [{ kind: "call", when: DAY, who: NAMED, topics: ["disaster"] }, DAY],
    "unlike",
    "the time allows it",
  ],
  [
    "undated, same town",
    [{ who: NAMED, where: "Shusha,AZE" }, null],
    [{ ...met, where: "Shusha,AZE" }, DAY],
    "maybe",
    "same place",
  ],
  [
    "undated, same country",
    [{ who: NAMED, where: ",AZE" }, null],
    [{ ...met, where: "Shusha,AZE" }, DAY],
    "unlike",
    "the time allows it",
  ],
  [
    "undated, same occasion",
    [{ who: NAMED, occasion: "Antalya Diplomacy Forum" }, null],
    [{ ...met, occasion: "the Antalya forum" }, DAY],
    "maybe",
    "same occasion",
  ],
];

describe("decide", () => {
  test.each(TABLE)("%s", (_, [told, published = DAY], [other, otherPublished = DAY], verdict, reason) => {
    const a = facts("a", told, published);
    const b = facts("b", other, otherPublished);
    const d = decide(a, b);
    expect(d.verdict).toBe(verdict);
    expect(d.reasons.join("; ")).toContain(reason);
    expect(decide(b, a).verdict).toBe(d.verdict);
  });

  test("two engagements of one report are never one", () => {
    const { engagements, ...rest } = readingOf("a", DAY, met, met);
    const [x, y] = engagements.map((e) => factsOf({ ...rest, engagements }, e));
    expect(decide(x as never, y as never).reasons).toEqual(["two engagements of one report"]);
  });

  test("whatever could be one is found by its keys, from either side", () => {
    for (const [, [told, published = DAY], [other, otherPublished = DAY], verdict] of TABLE) {
      if (verdict !== "same" && verdict !== "maybe") continue;
      const a = keysOf(facts("a", told, published));
      const b = keysOf(facts("b", other, otherPublished));
      expect(a.probes.some((k) => b.kept.includes(k))).toBe(true);
      expect(b.probes.some((k) => a.kept.includes(k))).toBe(true);
    }
  });
});

describe("one engagement under two names of its kind", () => {
  const three = [...NAMED, "Serdar Berdimuhamedov|head-of-state|TKM|Q9"];
  const helped = [...NAMED, "Olusegun Obasanjo|special-envoy|AU|Q5|mediator"];
  const said = (a: Told, b: Told) => decide(facts("a", a, DAY), facts("b", b, DAY)).verdict;
  const at = { when: DAY, where: "Avaza,TKM" };
  const rows: readonly (readonly [name: string, a: Told, b: Told, verdict: string])[] = [
    ["three presidents' meeting and their summit", { ...at, who: three }, { ...at, kind: "gathering", who: three }, "same"],
    ["a meeting of two at a gathering of three", { ...at, who: NAMED }, { ...at, kind: "gathering", who: three }, "cannot"],
    ["a meeting and a gathering of two", { ...at, who: NAMED }, { ...at, kind: "gathering", who: NAMED }, "cannot"],
    ["a summit of another day", { ...at, who: three }, { ...at, when: "2024-07-08", kind: "gathering", who: three }, "cannot"],
    ["mediated talks and what was signed at their end", { ...at, who: helped }, { ...at, kind: "signing", who: helped }, "maybe"],
    [
      "three presidents' meeting and what they signed at it",
      { ...at, who: three },
      { ...at, kind: "signing", who: three },
      "maybe",
    ],
    ["a signing of two of them", { ...at, who: three }, { ...at, kind: "signing", who: NAMED }, "cannot"],
    ["in no known town", { when: DAY, who: helped }, { when: DAY, kind: "signing", who: helped }, "unlike"],
    [
      "two presidents' own talks and what they then signed",
      { ...at, who: NAMED },
      { ...at, kind: "signing", who: NAMED },
      "unlike",
    ],
    [
      "talks and a signing still ahead",
      { ...at, who: NAMED },
      { ...at, status: "planned", kind: "signing", who: NAMED },
      "unlike",
    ],
    ["a call and a signing", { when: DAY, kind: "call", who: NAMED }, { when: DAY, kind: "signing", who: NAMED }, "cannot"],
  ];
  test.each(rows)("%s: %o %o %s", (_name, a, b, verdict) => expect(said(a, b)).toBe(verdict));

  test("they meet under a key", () => {
    const [summit, meeting, signing] = [
      facts("a", { ...at, kind: "gathering", who: three }, DAY),
      facts("b", { ...at, who: three }, DAY),
      facts("c", { ...at, kind: "signing", who: NAMED }, DAY),
    ];
    const shares = (x: typeof summit, y: typeof summit): boolean => keysOf(x).probes.some((k) => keysOf(y).kept.includes(k));
    expect([shares(summit, meeting), shares(meeting, summit), shares(signing, meeting), shares(meeting, signing)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

test("a town that no list of places knows may lie in the other's", () => {
  const placed = (town: string, at: readonly [number, number] | null) => ({
    ...facts(town, { ...met, where: `${town},USA` }, DAY),
    at,
  });
  expect(decide(placed("Filoli", null), placed("San Francisco", [37.77, -122.42])).verdict).toBe("same");
  expect(decide(placed("Washington", [38.9, -77]), placed("San Francisco", [37.77, -122.42])).verdict).toBe("cannot");
});

test("who heads a council of a state may be its head", () => {
  const named = facts("a", { when: DAY, who: WASHINGTON_BEIJING }, DAY);
  const as = (office: string) => facts("b", { when: DAY, who: [WASHINGTON_BEIJING[0] as string, office] }, DAY);
  expect(decide(named, as("-|head-of-organization|CHN")).verdict).toBe("same");
  expect(decide(named, as("-|foreign-minister|CHN")).verdict).toBe("cannot");
  expect(decide(named, as("-|head-of-organization|JPN")).verdict).toBe("cannot");
});
