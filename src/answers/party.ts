import type { Knowledge } from "../knowledge/knowledge.ts";
import type { EntrySummary } from "../record/summary.ts";
import type { RecordStore } from "../store/store.ts";
import { type Counterpart, partiesMet, partyName, peopleSeen, type YearCount, yearRows } from "./counts.ts";
import { chiefOffices, type OfficeTerm } from "./office.ts";
import { scan } from "./scan.ts";

/** What the record and the knowledge base hold on a state or an organization. */
export interface PartyPage {
  readonly id: string;
  readonly name: string;
  readonly kind: "state" | "organization" | "unknown";
  readonly longName: string | null;
  readonly capital: string | null;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly total: number;
  /** Whom it meets and its people are told by so many of its engagements, the newest. */
  readonly counted: number;
  readonly engagements: readonly EntrySummary[];
  readonly years: readonly YearCount[];
  readonly counterparts: readonly Counterpart[];
  readonly people: readonly Counterpart[];
  readonly day: string;
  readonly offices: readonly OfficeTerm[];
}

const SHOWN = 50;

/** null where neither the record nor the knowledge base knows the id. `day`: for whom its offices are told. */
export const partyPage = (store: RecordStore, knowledge: Knowledge, id: string, day: string): PartyPage | null => {
  const state = knowledge.state(id);
  const organization = knowledge.organization(id);
  const { items, total } = scan(store, { party: [id] });
  if (!state && !organization && !total) return null;
  return {
    id,
    name: partyName(knowledge, id),
    kind: state ? "state" : organization ? "organization" : "unknown",
    longName: state?.longName ?? null,
    capital: state?.capital ?? organization?.seat ?? null,
    members: (organization?.members ?? []).map((m) => ({ id: m, name: partyName(knowledge, m) })),
    total,
    counted: items.length,
    engagements: items.slice(0, SHOWN),
    years: yearRows(store.held({ party: [id] }) ?? []),
    counterparts: partiesMet(items, [id], knowledge),
    people: peopleSeen(items, id),
    day,
    offices: chiefOffices(knowledge, id, day),
  };
};
