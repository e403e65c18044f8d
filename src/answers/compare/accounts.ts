/** The accounts of an engagement that stand beside each other: one a side, or one an outlet. */
import type { EngagementReport, RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { byOutlet, othersOf, readoutsOf } from "./sides.ts";

/** side: each party's own readouts, and all other reports together; outlet: each outlet's reports, copies left out. */
export type AccountsBy = "side" | "outlet";

export interface Account {
  /** The party whose readouts they are; null for others' accounts. */
  readonly party: string | null;
  readonly name: string;
  readonly reports: readonly string[];
  /** When the earliest of its reports was published: a day, month or year. */
  readonly published: string | null;
}

const earliest = (reports: readonly EngagementReport[]): string | null =>
  reports.flatMap((r) => r.published ?? []).sort()[0] ?? null;

const accountOf = (party: string | null, name: string, reports: readonly EngagementReport[]): Account => ({
  party,
  name,
  reports: reports.map((r) => r.id),
  published: earliest(reports),
});

const bySide = (store: RecordStore, e: RecordEngagement, nameOf: (party: string) => string): Account[] | null => {
  const { own, others } = readoutsOf(store, e);
  if (!own.length) return null;
  const sides = own.map(([party, reports]) => accountOf(party, nameOf(party), reports));
  const rest = others.filter((r) => r.copyOf === null);
  return rest.length ? [...sides, accountOf(null, othersOf(rest).name, rest)] : sides;
};

/** The first to publish first; those of no known day last. */
const inOrder = (a: Account, b: Account): number =>
  (a.published ?? "~").localeCompare(b.published ?? "~", "en") || a.name.localeCompare(b.name, "en");

const byOutlets = (e: RecordEngagement): Account[] =>
  [
    ...Map.groupBy(
      e.reports.filter((r) => r.copyOf === null),
      byOutlet,
    ),
  ]
    .map(([name, reports]) => accountOf(null, name, reports))
    .sort(inOrder);

/** By outlet also where no side has a readout of its own. */
export const accountsOf = (
  store: RecordStore,
  e: RecordEngagement,
  by: AccountsBy,
  nameOf: (party: string) => string,
): { readonly by: AccountsBy; readonly all: readonly Account[] } => {
  const sides = by === "side" ? bySide(store, e, nameOf) : null;
  return sides ? { by: "side", all: sides } : { by: "outlet", all: byOutlets(e) };
};

/** Which account was published before every other; null where days are unknown or the same, or one's month holds the other's day. */
export const firstOf = (accounts: readonly Account[]): number | null => {
  const days = accounts.map((a) => a.published);
  if (days.length < 2 || days.some((d) => d === null)) return null;
  const least = [...(days as string[])].sort()[0] as string;
  const near = (days as string[]).filter((d) => d.startsWith(least) || least.startsWith(d));
  return near.length === 1 ? days.indexOf(least) : null;
};
