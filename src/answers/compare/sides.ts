/** The two accounts of an engagement that are set beside each other. */
import type { EngagementReport, RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { partiesOf } from "../scan.ts";

export interface Side {
  /** The party whose readout it is; null for an outlet's account. */
  readonly party: string | null;
  readonly name: string;
  readonly reports: readonly string[];
}

interface Sides {
  /** "readouts": of two sides; "readout and others": one side's beside everybody else's; "outlets": no side's own. */
  readonly basis: "readouts" | "readout and others" | "outlets";
  readonly a: Side;
  readonly b: Side;
}

const byOutlet = (r: EngagementReport): string => r.outlet ?? r.source.replace(/^.*\//, "");
const idsOf = (reports: readonly EngagementReport[]): string[] => reports.map((r) => r.id);

/** Readouts by the party that issued them; those of participants first, then by how many there are. */
const readouts = (e: RecordEngagement, issuers: ReadonlyMap<string, string | null>): [string, EngagementReport[]][] => {
  const own = partiesOf(e);
  const rank = (party: string): number => (own.includes(party) ? 0 : 1);
  return [...Map.groupBy(e.reports, (r) => issuers.get(r.id) ?? "")]
    .filter(([party]) => party !== "")
    .sort((x, y) => rank(x[0]) - rank(y[0]) || y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1));
};

const NAMED_MOST = 2;
const othersOf = (reports: readonly EngagementReport[]): Side => ({
  party: null,
  name: reports.length > NAMED_MOST ? `${reports.length} other reports` : reports.map(byOutlet).join(", "),
  reports: idsOf(reports),
});

/** Null where there are not two accounts to compare. `nameOf` gives a party's name. */
export const sidesOf = (store: RecordStore, e: RecordEngagement, nameOf: (party: string) => string): Sides | null => {
  const issuers = new Map(e.reports.map((r) => [r.id, store.report(r.id)?.reading.report.issuer ?? null]));
  const [first, second] = readouts(e, issuers);
  const side = ([party, reports]: [string, EngagementReport[]]): Side => ({
    party,
    name: nameOf(party),
    reports: idsOf(reports),
  });
  if (first && second) return { basis: "readouts", a: side(first), b: side(second) };
  const independent = e.reports.filter((r) => r.copyOf === null);
  if (first) {
    const others = independent.filter((r) => issuers.get(r.id) !== first[0]);
    if (!others.length) return null;
    return {
      basis: "readout and others",
      a: side(first),
      b: othersOf(others),
    };
  }
  const [one, other] = [...independent].sort((x, y) => Number(y.main) - Number(x.main));
  if (!one || !other) return null;
  const outlet = (r: EngagementReport): Side => ({ party: null, name: byOutlet(r), reports: [r.id] });
  return { basis: "outlets", a: outlet(one), b: outlet(other) };
};
