/** One pair of states a year: how often they met, at which level, and how many sources covered them. */
import { happened, partiesOf } from "../../answers/scan.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { KINDS } from "../../store/kinds.ts";
import { yearOf } from "../days.ts";
import { engagements, type Source } from "../source.ts";
import { type Column, table } from "../table.ts";

/** The highest office on both sides: a minister who receives a president meets at the level of ministers. */
const LEVELS = ["leaders", "foreign_ministers", "ministers", "envoys", "unknown"] as const;
type Level = (typeof LEVELS)[number];
const LEVEL_OF: Readonly<Record<string, Level>> = {
  "head-of-state": "leaders",
  "head-of-government": "leaders",
  "foreign-minister": "foreign_ministers",
  "deputy-head-of-government": "ministers",
  "defence-minister": "ministers",
  "interior-minister": "ministers",
  "economy-or-finance-minister": "ministers",
  "other-minister": "ministers",
  "deputy-foreign-minister": "envoys",
  ambassador: "envoys",
  "special-envoy": "envoys",
  "national-security-adviser": "envoys",
  speaker: "envoys",
};

const rankFor = (e: RecordEngagement, party: string): number =>
  Math.min(
    LEVELS.length - 1,
    ...e.participants.filter((p) => p.for === party).map((p) => LEVELS.indexOf(LEVEL_OF[p.officeClass ?? ""] ?? "unknown")),
  );
/** The lower of the two sides' highest. */
export const levelOf = (e: RecordEngagement, a: string, b: string): Level =>
  LEVELS[Math.max(rankFor(e, a), rankFor(e, b))] as Level;

interface DyadYear {
  readonly a: string;
  readonly b: string;
  readonly year: string;
  readonly kinds: Map<string, number>;
  readonly levels: Map<string, number>;
  readonly reports: Set<string>;
  readonly sources: Set<string>;
  held: number;
  multilateral: number;
  planned: number;
  cancelled: number;
}

const bump = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const count = (row: DyadYear, e: RecordEngagement): void => {
  for (const r of e.reports) {
    row.reports.add(r.id);
    row.sources.add(r.outlet ?? r.source);
  }
  if (e.status === "planned" || e.status === "proposed") row.planned++;
  if (e.status === "cancelled" || e.status === "denied") row.cancelled++;
  if (!happened(e)) return;
  row.held++;
  if (e.format.includes("multilateral") || e.kind === "gathering") row.multilateral++;
  bump(row.kinds, e.kind);
  bump(row.levels, levelOf(e, row.a, row.b));
};

const empty = (a: string, b: string, year: string): DyadYear => ({
  a,
  b,
  year,
  kinds: new Map(),
  levels: new Map(),
  reports: new Set(),
  sources: new Set(),
  held: 0,
  multilateral: 0,
  planned: 0,
  cancelled: 0,
});

/** A year's pairs are kept until the year is over: engagements come in the order of time. */
function* dyadYears(source: Source): Generator<DyadYear> {
  let year = "";
  let pairs = new Map<string, DyadYear>();
  const done = (): DyadYear[] => [...pairs.values()].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
  for (const e of engagements(source)) {
    const own = yearOf(e.when);
    if (own === null) continue;
    if (own !== year) {
      yield* done();
      pairs = new Map();
      year = own;
    }
    const states = partiesOf(e)
      .filter((p) => source.knowledge.state(p) !== null)
      .sort();
    for (const [i, a] of states.entries())
      for (const b of states.slice(i + 1)) {
        const key = `${a} ${b}`;
        const row = pairs.get(key) ?? empty(a, b, year);
        pairs.set(key, row);
        count(row, e);
      }
  }
  yield* done();
}

const codes = (side: "a" | "b"): Column<DyadYear>[] =>
  (["iso2", "cow", "cowc", "gw", "fips"] as const).map((set) => [
    `${side}_${set}`,
    "string",
    `The state's code in ${{ iso2: "ISO 3166-1 alpha-2", cow: "Correlates of War", cowc: "Correlates of War, in letters", gw: "Gleditsch and Ward", fips: "FIPS 10-4" }[set]}; a string.`,
    (r, s) => s.knowledge.state(r[side])?.codes[set] ?? null,
  ]);

export const DYAD_YEARS = table<DyadYear>({
  name: "dyad_year",
  about:
    "One pair of states a year in which the record has an engagement of both; a pair without a row is not covered, which is no evidence of no contact.",
  primaryKey: ["a", "b", "year"],
  items: dyadYears,
  columns: [
    ["a", "string", "The first state by code, ISO 3166-1 alpha-3.", (r) => r.a],
    ["b", "string", "The second state.", (r) => r.b],
    ["year", "year", "Year; engagements that may have taken place in either of two years are in no row.", (r) => r.year],
    ...codes("a"),
    ...codes("b"),
    ["held", "integer", "Engagements of both that took place.", (r) => r.held],
    ["bilateral", "integer", "Those that were no gathering and not multilateral.", (r) => r.held - r.multilateral],
    ["multilateral", "integer", "Gatherings and multilateral formats that both took part in.", (r) => r.multilateral],
    ...KINDS.map((k): Column<DyadYear> => [k, "integer", `Of those held: kind ${k}.`, (r) => r.kinds.get(k) ?? 0]),
    ...LEVELS.map(
      (l): Column<DyadYear> => [
        `level_${l}`,
        "integer",
        `Of those held: the lower of the two sides' highest offices is ${l.replace("_", " ")}.`,
        (r) => r.levels.get(l) ?? 0,
      ],
    ),
    ["planned", "integer", "Planned or proposed, not known to have been held.", (r) => r.planned],
    ["cancelled", "integer", "Cancelled or denied.", (r) => r.cancelled],
    ["reports", "integer", "Reports behind the row.", (r) => r.reports.size],
    ["sources", "integer", "Outlets that covered the pair in that year.", (r) => r.sources.size],
  ],
});
