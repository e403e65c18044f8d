/** Small readings for tests of record and store: what a report claims, in a line each. */
import fc from "fast-check";
import type { Engagement, Participant, Reading } from "../src/reading/reading.ts";
import type { Account } from "../src/record/claim-set.ts";
import { sketchOf } from "../src/record/copies.ts";
import { type Act, type Correction, canonicalAct, correctionId } from "../src/record/corrections.ts";
import type { BatchItem } from "../src/store/store.ts";

/** "Jeyhun Bayramov|foreign-minister|AZE|Q1|host": name, office class, party, id, role; the last ones may be left out, "-" is nobody named. */
export const person = (line: string): Participant => {
  const [name = "-", officeClass = "", party = "", id = "", role = "party"] = line.split("|");
  return {
    name: name === "-" ? null : name,
    type: "person",
    id: id || null,
    office: officeClass || null,
    officeClass: officeClass || null,
    former: [],
    for: party || null,
    role: role as Participant["role"],
    basis: { office: officeClass ? "stated" : "unknown", for: party ? "stated" : "unknown" },
  };
};

export interface Told {
  readonly kind?: Engagement["kind"];
  readonly status?: Engagement["status"];
  /** A day, or "from/to" with either side empty. */
  readonly when?: string;
  readonly basis?: Engagement["when"]["basis"];
  /** "Town,COUNTRY". */
  readonly where?: string;
  readonly who?: readonly string[];
  readonly occasion?: string;
  readonly partOf?: number;
  /** Ids. */
  readonly topics?: readonly string[];
}

const whenOf = (t: Told): Engagement["when"] => {
  const [from = "", to = from] = (t.when ?? "").split("/");
  return { edtf: t.when ?? "", from: from || null, to: to || null, basis: t.when ? (t.basis ?? "stated") : "unknown" };
};

const engagement = (report: string, t: Told, n: number): Engagement => {
  const where = t.where ?? "";
  const [place, country] = [where.slice(0, where.lastIndexOf(",")), where.slice(where.lastIndexOf(",") + 1)];
  return {
    id: `e-${report}-${n}`,
    kind: t.kind ?? "meeting",
    status: t.status ?? "held",
    when: whenOf(t),
    where: t.where ? { place: place || null, country: country || null, lat: null, lon: null, basis: "stated" } : null,
    participants: (t.who ?? ["Jeyhun Bayramov|foreign-minister|AZE|Q1", "Mevlüt Çavuşoğlu|foreign-minister|TUR|Q2"]).map(person),
    occasion: t.occasion ? { name: t.occasion, id: null } : null,
    partOf: t.partOf === undefined ? null : `e-${report}-${t.partOf}`,
    format: ["bilateral"],
    topics: (t.topics ?? []).map((id) => ({ id, label: id })),
    codes: { plover: { event: "CONSULT", mode: null, contexts: [] }, cameo: "040" },
    confidence: 0.8,
    evidence: [{ field: "kind", start: 0, end: 3, quote: "met" }],
  };
};

/** A reading of one report; `name` is its id without "r-". */
export const readingOf = (name: string, published: string | null, ...told: readonly Told[]): Reading => ({
  report: {
    id: `r-${name}`,
    source: `${name}.txt`,
    url: null,
    title: `Title of ${name}`,
    outlet: null,
    language: "en",
    retrieved: null,
    published,
    type: "news",
    issuer: null,
    attributedTo: [],
    version: { code: "test", knowledge: "test" },
  },
  engagements: told.map((t, n) => engagement(name, t, n)),
  positions: [],
  mentions: [],
  diagnostics: [],
});

export const accountOf = (reading: Reading, text = reading.report.id): Account => ({
  reading,
  sources: [reading.report.source],
  sketch: sketchOf(text),
});

const PEOPLE = [
  "Jeyhun Bayramov|foreign-minister|AZE|Q1",
  "Hakan Fidan|foreign-minister|TUR|Q3",
  "-|foreign-minister|TUR",
  "-|foreign-minister|AZE",
  "Ilham Aliyev|head-of-state|AZE|Q5",
  "Ararat Mirzoyan|foreign-minister|ARM|Q6",
  "Jeyhun Bairamow|foreign-minister|AZE",
];
const told: fc.Arbitrary<Told> = fc.record(
  {
    kind: fc.constantFrom("meeting" as const, "call" as const, "visit" as const, "signing" as const, "gathering" as const),
    status: fc.constantFrom("held" as const, "planned" as const, "earlier" as const, "denied" as const),
    when: fc.constantFrom(
      "2024-07-05",
      "2024-07-06",
      "2024-07-07",
      "2024-07-05/2024-07-06",
      "2024-07-01/2024-07-31",
      "/2024-07-08",
      "",
    ),
    basis: fc.constantFrom("stated" as const, "published" as const, "inferred" as const),
    where: fc.constantFrom("Shusha,AZE", ",AZE", "Ankara,TUR", ""),
    who: fc.subarray(PEOPLE, { minLength: 1, maxLength: 3 }),
    occasion: fc.constantFrom("", "Antalya Diplomacy Forum"),
  },
  { requiredKeys: ["who"] },
);
/** Sets of readings as newsrooms write them: few people and days, so that most touch one another. */
export const anyReadings: fc.Arbitrary<Reading[]> = fc
  .array(
    fc.tuple(fc.constantFrom("2024-07-04", "2024-07-06", "2024-07-08", null), fc.array(told, { minLength: 1, maxLength: 3 })),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) => all.map(([published, engagements], i) => readingOf(`n${i}`, published, ...engagements)));

/** A report and its reading as a store takes them. */
export const itemOf = (reading: Reading, text = `Report ${reading.report.id}. The ministers met.`): BatchItem => ({
  reading,
  report: {
    id: reading.report.id,
    text,
    body: null,
    sources: [{ source: reading.report.source, url: null, outlet: null, published: reading.report.published, retrieved: null }],
  },
});

/** The first `n` of an endless list of readings of a made-up year: 30 parties, most engagements told by two reports or more. */
export const manyReadings = (n: number): Reading[] => {
  let seed = 7;
  const next = (m: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % m;
  };
  const party = (i: number): string => `P${String(i).padStart(2, "0")}`;
  const minister = (i: number): string => `Given${i} Surname${i}|foreign-minister|${party(i)}|Q${i}`;
  return Array.from({ length: n }, (_, i) => {
    const event = (i + next(12)) >> 1;
    const a = event % 30;
    const b = (a + 1 + (event % 29)) % 30;
    const day = new Date(Date.UTC(2024, 0, 1 + ((event * 7) % 360))).toISOString().slice(0, 10);
    const chief: Told = {
      when: day,
      basis: next(3) ? "stated" : "published",
      who: [minister(a), next(4) ? minister(b) : `-|foreign-minister|${party(b)}`],
      kind: event % 3 ? "meeting" : "call",
    };
    return readingOf(`m${String(i).padStart(6, "0")}`, day, chief, {
      ...chief,
      kind: "visit",
      where: `,${party(b)}`,
      who: [minister(a)],
    });
  });
};

/** Decisions about claim sets that `anyReadings` tells, and about some that it does not; each with its own time. */
export const anyCorrections: fc.Arbitrary<Correction[]> = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(2)), { minLength: 2, maxLength: 4, selector: (x) => x.join("-") }),
      fc.constantFrom("merge", "split", "reject", "set", "person", "everywhere", "forget"),
    ),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(([ids, kind], i) =>
      correctionOf(
        actOf(
          kind,
          ids.map(([r, n]) => `e-n${r}-${n}`),
        ),
        i,
      ),
    ),
  );

const actOf = (kind: string, sets: readonly string[]): Act => {
  const [first = "", ...rest] = sets;
  switch (kind) {
    case "split":
      return { kind, sets: [first], from: rest };
    case "reject":
      return { kind, sets: [first] };
    case "set":
      return { kind, sets, field: "where", value: "Ganja, AZE" };
    case "person":
      return { kind, sets, was: "Hakan Fidan", is: { id: "Q99", name: "Another Fidan" } };
    case "everywhere":
      return { kind: "person", sets: [], was: "Q6", is: { id: "Q98", name: "Another Mirzoyan" } };
    case "forget":
      return { kind, report: first.replace(/^e-(.*)-\d+$/, "r-$1") };
    default:
      return { kind: "merge", sets };
  }
};

/** A decision made at a moment of its own: the nth minute of a day. */
export const correctionOf = (given: Act, minute: number, author = "A. Reviewer", reason = "read again"): Correction => {
  const act = canonicalAct(given);
  const recorded = `2024-08-01T00:${String(minute).padStart(2, "0")}:00.000Z`;
  return { id: correctionId(act, author, reason), recorded, author, reason, act };
};
