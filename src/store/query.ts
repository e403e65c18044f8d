/** What is asked of a record, as SQL. */
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import type { Doubt } from "../record/group.ts";
import { withWhole } from "../record/merge.ts";
import type { RecordEngagement, RecordPosition } from "../record/record.ts";
import { VERSION } from "./schema.ts";
import { matchQuery, NEWEST_MATCHES } from "./search.ts";
import type { Counts, FacetRow, Filter, Page, PartyRow, PersonRow, RecordStore } from "./store.ts";

interface Clause {
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

/** Where rows of `entry e` come from: all of them, or those of one party or person, which lie in the order of time. */
interface Base {
  readonly from: string;
  /** Whose `oldest`, `newest` and id the rows are ordered by. */
  readonly order: string;
  readonly id: string;
}

const ALL: Base = { from: "entry e", order: "e", id: "e.id" };
const PARTY: Base = {
  from: "entry_party p CROSS JOIN entry e INDEXED BY entry_facts ON e.id = p.entry",
  order: "p",
  id: "p.entry",
};
const PERSON: Base = {
  from: "entry_person p CROSS JOIN entry e INDEXED BY entry_facts ON e.id = p.entry",
  order: "p",
  id: "p.entry",
};

/** The party or person of a filter told of least, so that the fewest rows are looked at; `rest`: the others. */
interface Lead {
  readonly base: Base;
  readonly where: string | null;
  readonly value: string | null;
  readonly party: readonly string[];
  readonly person: readonly string[];
}

/** Passages with the words of a filter that are looked at, the newest: a very common word must not cost a look at the whole record. */
const PASSAGES = 5000;
const EVERY = -1;

/** Conditions on `entry e`, beside those of the lead. An engagement without any day is in no span of days. */
const clauseOf = (f: Filter, lead: Lead, passages = PASSAGES): Clause => {
  const { id } = lead.base;
  const where: string[] = [lead.where ?? "1"];
  const values: SQLInputValue[] = lead.value === null ? [] : [lead.value];
  const add = (sql: string, ...v: SQLInputValue[]): void => {
    where.push(sql);
    values.push(...v);
  };
  for (const p of lead.party) add(`EXISTS (SELECT 1 FROM entry_party x WHERE x.party = ? AND x.entry = ${id})`, p);
  for (const p of lead.person) add(`EXISTS (SELECT 1 FROM entry_person x WHERE x.person = ? AND x.entry = ${id})`, p);
  if (f.kind?.length) add("e.kind IN (SELECT value FROM json_each(?))", JSON.stringify(f.kind));
  if (f.status?.length) add("e.status IN (SELECT value FROM json_each(?))", JSON.stringify(f.status));
  if (f.from || f.to) add("(e.day_from IS NOT NULL OR e.day_to IS NOT NULL)");
  if (f.from) add("(e.day_to IS NULL OR e.day_to >= ?)", f.from);
  if (f.to) add("(e.day_from IS NULL OR e.day_from <= ?)", f.to);
  const words = f.q === undefined ? null : matchQuery(f.q);
  if (words)
    add(
      `${id} IN (SELECT c.entry FROM (${NEWEST_MATCHES}) f JOIN passage p ON p.id = f.id JOIN claim_set c ON c.id = p.claim_set)`,
      words,
      passages,
    );
  return { where: where.join(" AND "), values };
};

const MOST_A_PAGE = 1000;
const MOST_FACETS = 100;

/** Where a page ended: its last sort value and id. */
const cursor = (at: string, id: string): string => Buffer.from(JSON.stringify([at, id])).toString("base64url");

const placeOf = (after: string | null | undefined): readonly [string, string] | null => {
  if (!after) return null;
  try {
    const [at, id] = JSON.parse(Buffer.from(after, "base64url").toString("utf8")) as unknown[];
    return typeof at === "string" && typeof id === "string" ? [at, id] : null;
  } catch {
    return null;
  }
};

export class Query {
  private readonly db: DatabaseSync;
  private readonly prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  constructor(db: DatabaseSync) {
    this.db = db;
  }
  private sql(text: string): ReturnType<DatabaseSync["prepare"]> {
    let s = this.prepared.get(text);
    if (!s) {
      s = this.db.prepare(text);
      this.prepared.set(text, s);
    }
    return s;
  }
  private rows<T>(text: string, ...values: SQLInputValue[]): T[] {
    return this.sql(text)
      .all(...values)
      .map((r) => ({ ...r })) as T[];
  }
  private count(text: string, ...values: SQLInputValue[]): number {
    return Number(Object.values(this.sql(text).get(...values) ?? {})[0] ?? 0);
  }

  private entryOf(id: string): string | null {
    // A rejected claim set is in no entry: ''.
    return (this.sql("SELECT entry FROM claim_set WHERE id = ?").get(id)?.entry as string | undefined) || null;
  }
  holder(id: string): string | undefined {
    return this.sql("SELECT entry FROM claim_set WHERE id = ?").get(id)?.entry as string | undefined;
  }
  entriesOf(person: string): string[] {
    return this.rows<{ entry: string }>(
      "SELECT entry FROM entry_person WHERE person = ? OR folded = ? ORDER BY entry LIMIT 1000",
      person,
      foldedWords(person).join(" "),
    ).map((r) => r.entry);
  }
  private entry(json: string): RecordEngagement {
    return withWhole(JSON.parse(json) as RecordEngagement, (id) => this.entryOf(id));
  }

  /** How many engagements each party and person of a filter has decides whose rows are looked through. */
  private lead(f: Filter): Lead {
    const party = [...new Set(f.party)];
    const person = [...new Set(f.person)];
    const sized = [
      ...party.map((id) => ({ base: PARTY, id, n: this.count("SELECT count(*) FROM entry_party WHERE party = ?", id) })),
      ...person.map((id) => ({ base: PERSON, id, n: this.count("SELECT count(*) FROM entry_person WHERE person = ?", id) })),
    ];
    const least = sized.sort((a, b) => a.n - b.n)[0];
    if (!least) return { base: ALL, where: null, value: null, party, person };
    const { base, id } = least;
    return {
      base,
      where: base === PARTY ? "p.party = ?" : "p.person = ?",
      value: id,
      party: base === PARTY ? party.filter((p) => p !== id) : party,
      person: base === PERSON ? person.filter((p) => p !== id) : person,
    };
  }

  engagements: RecordStore["engagements"] = (filter, page = {}): Page<RecordEngagement> => {
    const lead = this.lead(filter);
    const { from, order, id } = lead.base;
    const { where, values } = clauseOf(filter, lead, page.order === "oldest" ? EVERY : PASSAGES);
    const limit = Math.max(1, Math.min(MOST_A_PAGE, Math.floor(page.limit ?? 50)));
    const [column, beyond, direction] =
      page.order === "oldest" ? (["oldest", ">", "ASC"] as const) : (["newest", "<", "DESC"] as const);
    const at = placeOf(page.after);
    const rows = this.rows<{ id: string; json: string; at: string }>(
      `SELECT f.id, f.at, e.json FROM (SELECT ${id} AS id, ${order}.${column} AS at FROM ${from} WHERE ${where}${at ? ` AND (${order}.${column}, ${id}) ${beyond} (?, ?)` : ""} ORDER BY ${order}.${column} ${direction}, ${id} ${direction} LIMIT ?) f JOIN entry e ON e.id = f.id ORDER BY f.at ${direction}, f.id ${direction}`,
      ...values,
      ...(at ?? []),
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((r) => this.entry(r.json)),
      total: this.total(filter, lead, where, values),
      next: rows.length > limit && last ? cursor(last.at, last.id) : null,
    };
  };

  /** Where only parties and people are asked for, their own rows are enough to count. */
  private total(f: Filter, { base }: Lead, where: string, values: readonly SQLInputValue[]): number {
    const plain = base !== ALL && !f.kind?.length && !f.status?.length && !f.from && !f.to && !f.q;
    if (!plain) return this.count(`SELECT count(*) FROM ${base.from} WHERE ${where}`, ...values);
    const table = base === PARTY ? "entry_party" : "entry_person";
    return this.count(`SELECT count(*) FROM ${table} p WHERE ${where}`, ...values);
  }

  engagement(id: string): RecordEngagement | null {
    const row = this.sql("SELECT e.json FROM claim_set c JOIN entry e ON e.id = c.entry WHERE c.id = ?").get(id);
    return row ? this.entry(row.json as string) : null;
  }

  doubts(limit: number): Doubt[] {
    return this.rows<{ a: string; b: string; joined: number; score: number }>(
      "SELECT a, b, joined, score FROM doubt ORDER BY score DESC, a, b LIMIT ?",
      limit,
    ).map((d) => ({ ...d, joined: d.joined === 1 }));
  }
  unsure(limit: number, below: number): RecordEngagement[] {
    const of = (where: string, order: string, ...values: SQLInputValue[]): RecordEngagement[] =>
      this.rows<{ json: string }>(`SELECT json FROM entry WHERE ${where} ORDER BY ${order} LIMIT ?`, ...values, limit).map((r) =>
        this.entry(r.json),
      );
    const all = [...of("conflicts > 0", "id"), ...of("confidence < ?", "confidence, id", below)];
    return [...new Map(all.map((e) => [e.id, e])).values()].slice(0, limit);
  }

  facets: RecordStore["facets"] = (filter) => {
    const lead = this.lead(filter);
    const { where, values } = clauseOf(filter, lead);
    const matched = `WITH m AS MATERIALIZED (SELECT e.id, e.kind, e.status, substr(coalesce(e.day_from, e.day_to), 1, 7) AS month FROM ${lead.base.from} WHERE ${where})`;
    const by = (sql: string): FacetRow[] => this.rows<FacetRow>(`${matched} ${sql}`, ...values);
    return {
      party: by(
        `SELECT p.party AS value, count(*) AS count FROM m JOIN entry_party p ON p.entry = m.id GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_FACETS}`,
      ),
      person: this.rows<FacetRow & { label: string }>(
        `${matched} SELECT value, count, label FROM (SELECT p.person AS value, count(*) AS count, p.name AS label, max(p.newest) FROM m JOIN entry_person p ON p.entry = m.id GROUP BY 1) ORDER BY 2 DESC, 1 LIMIT ${MOST_FACETS}`,
        ...values,
      ),
      kind: by("SELECT kind AS value, count(*) AS count FROM m GROUP BY 1 ORDER BY 2 DESC, 1"),
      status: by("SELECT status AS value, count(*) AS count FROM m GROUP BY 1 ORDER BY 2 DESC, 1"),
      month: by("SELECT month AS value, count(*) AS count FROM m WHERE month IS NOT NULL GROUP BY 1 ORDER BY 1 DESC"),
    };
  };

  positions: RecordStore["positions"] = (filter) => {
    const where: string[] = ["1"];
    const values: SQLInputValue[] = [];
    if (filter.engagement !== undefined) {
      where.push("c.entry = ?");
      values.push(this.entryOf(filter.engagement) ?? "");
    }
    if (filter.report !== undefined) {
      where.push("p.report = ?");
      values.push(filter.report);
    }
    if (filter.party !== undefined) {
      where.push("EXISTS (SELECT 1 FROM position_party x WHERE x.party = ? AND x.report = p.report AND x.n = p.n)");
      values.push(filter.party);
    }
    if (filter.person !== undefined) {
      where.push("p.by_name IN (SELECT folded FROM entry_person WHERE person = ?)");
      values.push(filter.person);
    }
    return this.rows<{ json: string; report: string; entry: string | null }>(
      `SELECT p.json, p.report, nullif(c.entry, '') AS entry FROM position p LEFT JOIN claim_set c ON c.id = p.claim_set WHERE ${where.join(" AND ")} ORDER BY p.report, p.n`,
      ...values,
    ).map((r) => ({ ...(JSON.parse(r.json) as RecordPosition), engagement: r.entry, report: r.report }));
  };

  reportIds(after: string, limit: number): string[] {
    return this.rows<{ id: string }>("SELECT id FROM report WHERE id > ? ORDER BY id LIMIT ?", after, limit).map((r) => r.id);
  }
  people(): PersonRow[] {
    return this.rows<PersonRow>(
      'SELECT id, name, "for", office, engagements FROM (SELECT person AS id, name, party AS "for", office, count(*) AS engagements, max(newest) FROM entry_person GROUP BY person) ORDER BY engagements DESC, id',
    );
  }
  parties(): PartyRow[] {
    return this.rows<PartyRow>("SELECT party AS id, count(*) AS engagements FROM entry_party GROUP BY party ORDER BY 2 DESC, 1");
  }

  counts(): Counts {
    const of = (table: string): number => this.count(`SELECT count(*) FROM ${table}`);
    return {
      reports: of("report"),
      sources: of("source"),
      readings: of("reading"),
      engagements: of("entry"),
      positions: of("position"),
      people: this.count("SELECT count(DISTINCT person) FROM entry_person"),
      version: VERSION,
    };
  }
}
