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

/** Who published it, or the last part of where it came from. */
export const byOutlet = (r: EngagementReport): string => r.outlet ?? r.source.replace(/^.*\//, "");
const idsOf = (reports: readonly EngagementReport[]): string[] => reports.map((r) => r.id);

/** Readouts by the party that issued them; those of participants first, then by how many there are. All other reports beside. */
export const readoutsOf = (
  store: RecordStore,
  e: RecordEngagement,
): { readonly own: readonly [string, EngagementReport[]][]; readonly others: readonly EngagementReport[] } => {
  const parties = partiesOf(e);
  const rank = (party: string): number => (parties.includes(party) ? 0 : 1);
  const all = Map.groupBy(e.reports, (r) => store.report(r.id)?.reading.report.issuer ?? "");
  const others = all.get("") ?? [];
  all.delete("");
  const own = [...all].sort((x, y) => rank(x[0]) - rank(y[0]) || y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1));
  return { own, others };
};

const NAMED_MOST = 2;
/** Reports of nobody's side as one account, by their outlets' names where these are few. */
export const othersOf = (reports: readonly EngagementReport[]): Side => {
  const names = [...new Set(reports.map(byOutlet))];
  const name = names.length > NAMED_MOST ? `${reports.length} other reports` : names.join(", ");
  return { party: null, name, reports: idsOf(reports) };
};

/** Null where there are not two accounts to compare. `nameOf` gives a party's name. */
export const sidesOf = (store: RecordStore, e: RecordEngagement, nameOf: (party: string) => string): Sides | null => {
  const { own, others: unissued } = readoutsOf(store, e);
  const [first, second] = own;
  const side = ([party, reports]: [string, EngagementReport[]]): Side => ({
    party,
    name: nameOf(party),
    reports: idsOf(reports),
  });
  if (first && second) return { basis: "readouts", a: side(first), b: side(second) };
  const others = unissued.filter((r) => r.copyOf === null);
  if (first) {
    if (!others.length) return null;
    return {
      basis: "readout and others",
      a: side(first),
      b: othersOf(others),
    };
  }
  const [one, other] = [...others].sort((x, y) => Number(y.main) - Number(x.main));
  if (!one || !other) return null;
  const outlet = (r: EngagementReport): Side => ({ party: null, name: byOutlet(r), reports: [r.id] });
  return { basis: "outlets", a: outlet(one), b: outlet(other) };
};
