/** What is asked of a record, as SQL. */
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import type { Doubt } from "../record/group.ts";
import { withWhole } from "../record/merge.ts";
import type { RecordEngagement, RecordPosition } from "../record/record.ts";
import type { EntrySummary, ToldBy } from "../record/summary.ts";
import { cursor, placeOf } from "./filter.ts";
import { Matches } from "./matches.ts";
import { Rows } from "./rows.ts";
import { VERSION } from "./schema.ts";
import type { Counts, Filter, Page, PageAsked, PartyRow, PersonRow, RecordStore } from "./store.ts";
import { COUNTED_MOST, Sums } from "./sums.ts";

const MOST_A_PAGE = 1000;

/** Columns of a page's rows, where they lie, and how many a page may have. */
interface Shape {
  readonly columns: string;
  readonly join: string;
  readonly most: number;
}
const WHOLE: Shape = { columns: "e.json", join: "JOIN entry e ON e.no = f.no", most: MOST_A_PAGE };
const SUMMARY: Shape = { columns: "s.json", join: "JOIN summary s ON s.entry = f.no", most: COUNTED_MOST };
const TOLD: Shape = { columns: "s.told AS json", join: "JOIN summary s ON s.entry = f.no", most: COUNTED_MOST };

/** Positions with the claim sets they are told in, if any; or, where an entry is asked for, through its claim sets. */
const POSITIONS = "position p LEFT JOIN claim_set c ON c.no = p.claim_set";
const OF_ENTRY = "claim_set c CROSS JOIN position p ON p.report = c.report AND p.claim_set = c.no";

export class Query {
  private readonly rows: Rows;
  private readonly sums: Sums;
  constructor(db: DatabaseSync) {
    this.rows = new Rows(db);
    this.sums = new Sums(this.rows, new Matches(db));
  }

  private entryOf(id: string): string | null {
    // A rejected claim set is in no entry: ''.
    return this.holder(id) || null;
  }
  holder(id: string): string | undefined {
    return this.rows.one<{ entry: string }>(
      "SELECT coalesce(e.id, '') AS entry FROM claim_set c LEFT JOIN entry e ON e.no = c.entry WHERE c.id = ?",
      id,
    )?.entry;
  }
  entriesOf(person: string): string[] {
    return this.rows
      .all<{ entry: string }>(
        "SELECT id AS entry FROM entry_person WHERE person = ? OR folded = ? ORDER BY id LIMIT 1000",
        person,
        foldedWords(person).join(" "),
      )
      .map((r) => r.entry);
  }
  private entry(json: string): RecordEngagement {
    return withWhole(JSON.parse(json) as RecordEngagement, (id) => this.entryOf(id));
  }

  private page(
    filter: Filter,
    page: PageAsked,
    { columns, join, most }: Shape,
  ): Page<{ readonly id: string; readonly json: string }> {
    const lead = this.sums.lead(filter);
    const { from, order, no } = lead.base;
    const { where, values } = this.sums.clause(filter, lead, page.order === "oldest");
    const limit = Math.max(1, Math.min(most, Math.floor(page.limit ?? 50)));
    const [column, beyond, direction] =
      page.order === "oldest" ? (["oldest", ">", "ASC"] as const) : (["newest", "<", "DESC"] as const);
    const at = placeOf(page.after);
    const rows = this.rows.all<{ id: string; json: string; at: string }>(
      `SELECT f.id, f.at, ${columns} FROM (SELECT ${no} AS no, ${order}.id AS id, ${order}.${column} AS at FROM ${from} WHERE ${where}${at ? ` AND (${order}.${column}, ${order}.id) ${beyond} (?, ?)` : ""} ORDER BY ${order}.${column} ${direction}, ${order}.id ${direction} LIMIT ?) f ${join} ORDER BY f.at ${direction}, f.id ${direction}`,
      ...values,
      ...(at ?? []),
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown,
      total: this.sums.total(filter, lead),
      next: rows.length > limit && last ? cursor(last.at, last.id) : null,
    };
  }

  engagements: RecordStore["engagements"] = (filter, page = {}) => {
    const found = this.page(filter, page, WHOLE);
    return { ...found, items: found.items.map((r) => this.entry(r.json)) };
  };
  summaries: RecordStore["summaries"] = (filter, page = {}) => {
    const found = this.page(filter, page, SUMMARY);
    return { ...found, items: found.items.map((r) => this.summary(r.json)) };
  };
  toldBy: RecordStore["toldBy"] = (filter, page = {}) => {
    const found = this.page(filter, page, TOLD);
    return { ...found, items: found.items.map((r) => JSON.parse(r.json) as ToldBy[]) };
  };
  private summary(json: string): EntrySummary {
    return withWhole(JSON.parse(json) as EntrySummary, (id) => this.entryOf(id));
  }

  /** What it contains: a visit's meetings, a gathering's sidelines. */
  within(id: string, limit: number): EntrySummary[] {
    return this.rows
      .all<{ json: string }>(
        `SELECT s.json FROM entry o JOIN claim_set c ON c.entry = o.no JOIN summary s ON s.part_of = c.id AND s.entry <> o.no JOIN entry e ON e.no = s.entry
          WHERE o.id = ?1 ORDER BY e.newest DESC, e.id DESC LIMIT ?2`,
        id,
        limit,
      )
      .map((r) => this.summary(r.json));
  }

  engagement(id: string): RecordEngagement | null {
    const row = this.rows.one<{ json: string }>(
      "SELECT e.json FROM claim_set c JOIN entry e ON e.no = c.entry WHERE c.id = ?",
      id,
    );
    return row ? this.entry(row.json) : null;
  }

  doubts(limit: number): Doubt[] {
    return this.rows
      .all<{ a: string; b: string; joined: number; score: number }>(
        "SELECT a, b, joined, score FROM doubt ORDER BY score DESC, a, b LIMIT ?",
        limit,
      )
      .map((d) => ({ ...d, joined: d.joined === 1 }));
  }
  unsure(limit: number, below: number): RecordEngagement[] {
    const of = (where: string, order: string, ...values: SQLInputValue[]): RecordEngagement[] =>
      this.rows
        .all<{ json: string }>(`SELECT json FROM entry WHERE ${where} ORDER BY ${order} LIMIT ?`, ...values, limit)
        .map((r) => this.entry(r.json));
    const all = [...of("conflicts > 0", "id"), ...of("confidence < ?", "confidence, id", below)];
    return [...new Map(all.map((e) => [e.id, e])).values()].slice(0, limit);
  }

  facets: RecordStore["facets"] = (filter) => this.sums.facets(filter);
  held: RecordStore["held"] = (filter) => this.sums.held(filter);

  positions: RecordStore["positions"] = (filter) => {
    const where: string[] = ["1"];
    const values: SQLInputValue[] = [];
    if (filter.engagement !== undefined) {
      where.push("c.entry = (SELECT entry FROM claim_set WHERE id = ?)");
      values.push(filter.engagement);
    }
    if (filter.report !== undefined) {
      where.push("p.report = (SELECT no FROM report WHERE id = ?)");
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
    return this.rows
      .all<{ json: string; report: string; entry: string | null }>(
        `SELECT p.json, r.id AS report, e.id AS entry FROM ${filter.engagement === undefined ? POSITIONS : OF_ENTRY} JOIN report r ON r.no = p.report LEFT JOIN entry e ON e.no = c.entry WHERE ${where.join(" AND ")} ORDER BY r.id, p.n`,
        ...values,
      )
      .map((r) => ({ ...(JSON.parse(r.json) as RecordPosition), engagement: r.entry, report: r.report }));
  };

  reportIds(after: string, limit: number): string[] {
    return this.rows.all<{ id: string }>("SELECT id FROM report WHERE id > ? ORDER BY id LIMIT ?", after, limit).map((r) => r.id);
  }
  private readonly personRow = 'SELECT id, name, party AS "for", office, engagements FROM person';
  people(): PersonRow[] {
    return this.rows.all<PersonRow>(`${this.personRow} ORDER BY engagements DESC, id`);
  }
  peopleNamed(words: readonly string[], limit: number): PersonRow[] {
    const has = words.map(() => "instr(' ' || folded, ' ' || ?) > 0").join(" AND ");
    return this.rows.all<PersonRow>(
      `${this.personRow} WHERE ${has || "0"} ORDER BY engagements DESC, id LIMIT ?`,
      ...words,
      limit,
    );
  }
  person(id: string): PersonRow | null {
    return this.rows.all<PersonRow>(`${this.personRow} WHERE id = ? COLLATE NOCASE LIMIT 1`, id)[0] ?? null;
  }
  parties(): PartyRow[] {
    return this.rows.all<PartyRow>(
      "SELECT value AS id, n AS engagements FROM tally WHERE of = '' AND what = 'party' ORDER BY 2 DESC, 1",
    );
  }

  counts(): Counts {
    const of = (table: string): number => this.rows.count(`SELECT count(*) FROM ${table}`);
    return {
      reports: of("report"),
      sources: of("source"),
      readings: of("reading"),
      engagements: of("entry"),
      positions: of("position"),
      people: of("person"),
      version: VERSION,
    };
  }
}
