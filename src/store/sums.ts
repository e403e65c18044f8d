/** How many engagements a filter has, and of which parties, people, kinds, statuses and months: from the sums kept, where they tell it. */
import { asks, type Clause, clauseOf, type Lead, leadOf, PARTY } from "./filter.ts";
import type { Matches } from "./matches.ts";
import type { Rows } from "./rows.ts";
import type { FacetRow, Facets, Filter } from "./store.ts";
import type { TallyOf } from "./tally.ts";

const MOST_FACETS = 100;
/** Engagements that are counted one by one, the newest, where no sum tells. */
export const COUNTED_MOST = 5000;

const ofParty = (f: Filter): string[] => [...new Set(f.party)];
const EVERY_ROW = -1;

export class Sums {
  private readonly rows: Rows;
  private readonly matches: Matches;
  constructor(rows: Rows, matches: Matches) {
    this.rows = rows;
    this.matches = matches;
  }

  clause(f: Filter, lead: Lead, every = false): Clause {
    return clauseOf(f, lead, f.q === undefined ? null : this.matches.numbersOf(f.q, every));
  }

  /** The sum of some values, or of all values of a list, of the record ('') or of a party. */
  private sum(of: string, what: TallyOf, values?: readonly string[]): number {
    const among = values ? " AND value IN (SELECT value FROM json_each(?))" : "";
    const asked = values ? [JSON.stringify(values)] : [];
    return this.rows.count(`SELECT sum(n) FROM tally WHERE of = ? AND what = ?${among}`, of, what, ...asked);
  }

  private list(of: string, what: TallyOf, order: string, most = EVERY_ROW): FacetRow[] {
    return this.rows.all(
      `SELECT value, n AS count FROM tally WHERE of = ? AND what = ? ORDER BY ${order} LIMIT ?`,
      of,
      what,
      most,
    );
  }

  lead(f: Filter): Lead {
    return leadOf(f, (of, id) => this.sum("", of, [id]));
  }

  /** Engagements held in each year by kind, of the record or of one party; null where no sum tells. */
  held(f: Filter): FacetRow[] | null {
    const of = this.summedOf(f);
    return of === null ? null : this.list(of, "held", "value");
  }

  /** Whose sums tell all of a filter; null where none do. */
  private summedOf(f: Filter): string | null {
    const { kind, status, other } = asks(f);
    const party = ofParty(f);
    return kind || status || other || f.person?.length || party.length > 1 ? null : (party[0] ?? "");
  }

  total(f: Filter, lead: Lead): number {
    const { kind, status, other } = asks(f);
    const party = ofParty(f);
    const people = new Set(f.person).size;
    if (!other && !people && party.length < 2 && !(kind && status))
      return status ? this.sum(party[0] ?? "", "status", f.status) : this.sum(party[0] ?? "", "kind", kind ? f.kind : undefined);
    if (!other && !people && party.length === 2 && !kind && !status)
      return this.sum(party[0] as string, "party", [party[1] as string]);
    if (!people && !party.length && !kind && !status && f.compared && !f.from && !f.to && !f.q)
      return this.rows.count("SELECT count(*) FROM summary WHERE accounts > 1");
    const { where, values } = this.clause(f, lead);
    // Where only parties and people are asked for, their own rows are enough to count.
    const table = lead.base === PARTY ? "entry_party" : "entry_person";
    const from = other || kind || status ? lead.base.from : `${table} p`;
    return this.rows.count(`SELECT count(*) FROM ${from} WHERE ${where}`, ...values);
  }

  facets(f: Filter): Facets {
    const of = this.summedOf(f);
    return of === null ? this.counted(f) : this.summed(of);
  }

  private summed(of: string): Facets {
    const person = this.rows.all<FacetRow & { label: string }>(
      `SELECT t.value, t.n AS count, p.name AS label FROM tally t JOIN person p ON p.id = t.value
        WHERE t.of = ? AND t.what = 'person' ORDER BY t.n DESC, t.value LIMIT ${MOST_FACETS}`,
      of,
    );
    return {
      party: this.list(of, "party", "n DESC, value", MOST_FACETS),
      person,
      kind: this.list(of, "kind", "n DESC, value"),
      status: this.list(of, "status", "n DESC, value"),
      month: this.list(of, "month", "value DESC"),
      counted: this.sum(of, "kind"),
    };
  }

  private counted(f: Filter): Facets {
    const lead = this.lead(f);
    const { where, values } = this.clause(f, lead);
    const { from, order, no } = lead.base;
    const found = this.rows.all<Found>(
      `SELECT ${no} AS no, e.kind, e.status, substr(coalesce(e.day_from, e.day_to), 1, 7) AS month
        FROM ${from} WHERE ${where} ORDER BY ${order}.newest DESC, ${order}.id DESC LIMIT ${COUNTED_MOST}`,
      ...values,
    );
    const numbers = JSON.stringify(found.map((row) => row.no));
    return {
      party: this.rows.all<FacetRow>(
        `SELECT p.party AS value, count(*) AS count FROM json_each(?) m CROSS JOIN entry_party p ON p.entry = m.value GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_FACETS}`,
        numbers,
      ),
      person: this.rows.all<FacetRow & { label: string }>(
        `SELECT f.value, f.count, p.name AS label FROM (SELECT p.person AS value, count(*) AS count FROM json_each(?) m CROSS JOIN entry_person p ON p.entry = m.value
          GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_FACETS}) f JOIN person p ON p.id = f.value ORDER BY 2 DESC, 1`,
        numbers,
      ),
      kind: tallied(found.map((row) => row.kind)).sort(mostFirst),
      status: tallied(found.map((row) => row.status)).sort(mostFirst),
      month: tallied(found.flatMap((row) => row.month ?? [])).sort((a, b) => (a.value < b.value ? 1 : -1)),
      counted: found.length,
    };
  }
}

interface Found {
  readonly no: number;
  readonly kind: string;
  readonly status: string;
  readonly month: string | null;
}

const tallied = (values: readonly string[]): FacetRow[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
};
const mostFirst = (a: FacetRow, b: FacetRow): number => b.count - a.count || (a.value < b.value ? -1 : 1);
