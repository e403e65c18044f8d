/** Keeps reports and readings, and solves anew what they touch. */

import type { DatabaseSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import { fullName } from "../reading/full-name.ts";
import type { Reading } from "../reading/reading.ts";
import { type ClaimSet, claimSetsOf } from "../record/claim-set.ts";
import { sketchOf } from "../record/copies.ts";
import { type Corrections, NO_CORRECTIONS, namedSets } from "../record/corrections.ts";
import { personKey } from "../record/person-key.ts";
import type { RecordEngagement } from "../record/record.ts";
import { RULES, solvePart } from "../record/solve.ts";
import { Blocks } from "./blocks.ts";
import { type Decision, Decisions, type KeptCorrection, type Undoing } from "./decisions.ts";
import { Kept } from "./kept.ts";
import { passagesOf } from "./passages.ts";
import { rewindInputs } from "./rewind.ts";
import { statements } from "./statements.ts";
import type { BatchItem, BatchResult } from "./store.ts";

type Outcome = "added" | "known" | "updated" | "forgotten";

export class Writer {
  private readonly db: DatabaseSync;
  private readonly sql: ReturnType<typeof statements>;
  private readonly blocks: Blocks;
  private readonly kept: Kept;
  private readonly decisions: Decisions;
  private corrections: Corrections = NO_CORRECTIONS;
  constructor(db: DatabaseSync) {
    this.db = db;
    this.sql = statements(db);
    this.decisions = new Decisions(db);
    this.blocks = new Blocks(db);
    this.kept = new Kept(db);
  }

  addBatch(items: readonly BatchItem[], recorded: string): BatchResult {
    const count = { added: 0, known: 0, updated: 0, forgotten: 0 };
    this.inTransaction(() => {
      const touched = new Set<string>();
      for (const item of items) count[this.keep(item, recorded, touched)]++;
      this.solve(touched);
    });
    return count;
  }

  /** Keeps a person's decision and solves anew what it is about. */
  correct(decision: Decision, recorded: string): KeptCorrection {
    return this.inTransaction(() => {
      const about = this.setsAbout(decision.act);
      const kept = this.decisions.add(decision, recorded);
      this.begin();
      if (kept.act.kind === "forget") this.withdraw([kept.act.report]);
      else this.solve(new Set(), [...about, ...this.setsAbout(decision.act)]);
      return kept;
    });
  }

  undo(id: string, by: Undoing): KeptCorrection {
    return this.inTransaction(() => {
      const { act } = this.decisions.find(id);
      const about = this.setsAbout(act);
      const kept = this.decisions.undo(id, by);
      this.begin();
      this.solve(new Set(), [...about, ...this.setsAbout(act)]);
      return kept;
    });
  }

  /** Leaves only what was recorded up to a moment; not to be undone, so for copies alone. */
  rewind(moment: string): void {
    this.inTransaction(() => {
      const before = this.decisions.all().filter((c) => c.recorded > moment || (c.undone?.recorded ?? "") > moment);
      const about = before.flatMap((c) => this.setsAbout(c.act));
      const { reports, acts } = rewindInputs(this.db, moment);
      this.begin();
      this.solve(new Set(reports), [...about, ...acts.flatMap((act) => this.setsAbout(act))]);
      this.db.exec("DELETE FROM report WHERE id NOT IN (SELECT report FROM reading)");
    });
  }

  /** Overwrites what was deleted: what is to be forgotten is in no page of the file any more. As dear as copying the record. */
  wipe(): void {
    this.db.exec("INSERT INTO passage_words (passage_words) VALUES ('optimize'); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /** Takes reports out with all they brought: texts, sources, readings, claims; solves anew what they touched. */
  private withdraw(reports: readonly string[]): void {
    for (const report of reports)
      for (const table of ["reading", "past_reading", "source"])
        this.db.prepare(`DELETE FROM ${table} WHERE report = ?`).run(report);
    this.solve(new Set(reports));
    for (const report of reports) this.db.prepare("DELETE FROM report WHERE id = ?").run(report);
  }

  /** The claim sets whose parts a decision changes. */
  private setsAbout(act: Decision["act"]): string[] {
    if (act.kind !== "person" || act.sets.length) return [...namedSets(act)];
    const one = "SELECT p.entry FROM entry_person p WHERE p.person IN (?1, ?2) OR p.folded = ?3";
    return this.db
      .prepare(one)
      .all(act.was, act.is.id ?? "", foldedWords(act.was).join(" "))
      .map((row) => row.entry as string);
  }

  /** Makes the whole record anew from its readings where it was made by other rules. */
  followRules(): void {
    const { madeBy } = this.sql;
    if (madeBy.get()?.rules === RULES) return;
    this.inTransaction(() => {
      // Another process may have done it meanwhile.
      if (madeBy.get()?.rules === RULES) return;
      const reports = this.db
        .prepare("SELECT id FROM report")
        .all()
        .map((r) => r.id as string);
      this.db.exec("DELETE FROM claim_key; DELETE FROM claim_set; DELETE FROM entry; DELETE FROM doubt");
      this.solve(new Set(reports));
      this.db.prepare("UPDATE made_by SET rules = ?").run(RULES);
    });
  }

  /** What is decided is read in each transaction: another process may have decided something. */
  private begin(): void {
    this.corrections = this.decisions.load();
    this.blocks.begin(this.corrections);
  }

  private inTransaction<T>(work: () => T): T {
    this.db.exec("BEGIN IMMEDIATE");
    try {
      this.begin();
      const result = work();
      this.db.exec("COMMIT");
      return result;
    } catch (error) {
      // SQLite has rolled back by itself where the disk was full.
      if (this.db.isTransaction) this.db.exec("ROLLBACK");
      throw error;
    }
  }

  /** Keeps a report, its sources and its reading as given; notes in `touched` that its claims must be looked at again. */
  private keep({ report, reading }: BatchItem, recorded: string, touched: Set<string>): Outcome {
    if (this.corrections.isForgotten(report.id)) return "forgotten";
    const { sql } = this;
    const sketch = sketchOf(report.body ?? report.text);
    const isNew =
      sql.report.run(report.id, report.text, report.body, new Uint8Array(sketch.buffer, 0, sketch.byteLength)).changes > 0;
    let sourceIsNew = false;
    for (const s of report.sources) {
      sourceIsNew ||= !sql.hasSource.get(report.id, s.source);
      sql.source.run(report.id, s.source, s.url, s.outlet, s.published, s.retrieved, recorded);
    }
    const readingIsNew = this.keepReading(report.id, reading, recorded);
    if (isNew || sourceIsNew || readingIsNew) touched.add(report.id);
    return isNew ? "added" : readingIsNew && !sourceIsNew ? "updated" : "known";
  }

  /** Replaces a reading of another version. Of two by one version, which differ by what came with the file, the lesser counts. */
  private keepReading(id: string, reading: Reading, recorded: string): boolean {
    const { code, knowledge } = reading.report.version;
    const json = JSON.stringify(reading);
    const old = this.sql.oldReading.get(id, reading.report.source);
    if (old && old.code === code && old.knowledge === knowledge && json >= (old.json as string)) return false;
    if (old && old.json !== json) this.sql.pastReading.run(id, reading.report.source, recorded);
    this.sql.reading.run(id, reading.report.source, code, knowledge, reading.report.published, json, recorded);
    return true;
  }

  /** `touched` reports have other claims than before; `about` are claim sets about which something else was decided. */
  private solve(touched: ReadonlySet<string>, about: readonly string[] = []): void {
    const stale = new Set<string>();
    const dirty = new Set<string>();
    // The parts as they were: what was held together by a claim that goes must be solved without it.
    const before: string[] = [...about];
    for (const report of touched)
      for (const row of this.sql.setsOf.all(report)) {
        before.push(row.id as string);
        stale.add(row.entry as string);
      }
    for (const part of this.blocks.partsWith(before)) for (const f of part) dirty.add(f.id);
    const accounts = new Map<string, ClaimSet>();
    for (const report of touched) for (const id of this.replaceClaims(report, accounts)) dirty.add(id);
    const parts = this.blocks.partsWith(dirty).map((part) => part.map((f) => f.id));
    for (const id of parts.flat()) stale.add(this.sql.entryOf.get(id)?.entry as string);
    for (const ids of parts) for (const made of this.solvePart(ids, accounts)) stale.delete(made);
    for (const entry of stale) this.sql.deleteEntry.run(entry);
  }

  /** Puts the claims of a report's counting reading in the place of those it had; their ids. */
  private replaceClaims(report: string, sets: Map<string, ClaimSet>): string[] {
    const { sql } = this;
    for (const row of sql.setsOf.all(report)) {
      this.blocks.remove(row.id as string);
      sql.deleteDoubts.run(row.id as string);
    }
    sql.deleteSets.run(report);
    sql.deletePositions.run(report);
    sql.deletePositionParties.run(report);
    sql.deleteWords.run(report);
    sql.deletePassages.run(report);
    const account = this.kept.account(report);
    if (!account) return [];
    const own = claimSetsOf(account);
    for (const set of own) {
      sql.insertSet.run(set.engagement.id, report, JSON.stringify(set.facts));
      this.blocks.keep(set.facts);
      sets.set(set.engagement.id, set);
    }
    account.reading.positions.forEach((p, n) => {
      sql.insertPosition.run(
        report,
        n,
        p.engagement,
        p.by.name === null ? null : foldedWords(p.by.name).join(" "),
        JSON.stringify(p),
      );
      for (const side of [p.by, ...p.toward]) if (side.for) sql.insertPositionParty.run(side.for, report, n);
    });
    const text = this.kept.report(report)?.report.text ?? "";
    for (const p of passagesOf(text, account.reading)) {
      const { lastInsertRowid } = sql.insertPassage.run(report, p.claimSet, account.reading.report.title, p.quote);
      sql.insertWords.run(lastInsertRowid, p.words);
    }
    return own.map((s) => s.engagement.id);
  }

  private claimSet(id: string, sets: Map<string, ClaimSet>): ClaimSet {
    const seen = sets.get(id);
    if (seen) return seen;
    const account = this.kept.account((this.blocks.facts(id) as { report: string }).report);
    if (account) for (const s of claimSetsOf(account)) sets.set(s.engagement.id, s);
    return sets.get(id) as ClaimSet;
  }

  /** Solves one part and keeps its entries; their ids. */
  private solvePart(ids: readonly string[], sets: Map<string, ClaimSet>): string[] {
    const told = ids.map((id) => this.claimSet(id, sets));
    for (const id of ids) if (this.corrections.isRejected(id)) this.sql.setEntry.run("", id, "");
    const { entries, doubts } = solvePart(told, this.corrections);
    for (const id of ids) this.sql.deleteDoubts.run(id);
    for (const d of doubts) this.sql.insertDoubt.run(d.a, d.b, Number(d.joined), d.score);
    return entries.map(({ entry, ids: own }) => {
      this.keepEntry(entry);
      for (const id of own) this.sql.setEntry.run(entry.id, id, entry.id);
      return entry.id;
    });
  }

  private keepEntry(e: RecordEngagement): void {
    const { sql } = this;
    const json = JSON.stringify(e);
    if (sql.oldEntry.get(e.id)?.json === json) return;
    sql.deleteEntry.run(e.id);
    const oldest = e.when.from ?? "~";
    const newest = e.when.from ?? e.when.to ?? "";
    sql.insertEntry.run(e.id, json, e.kind, e.status, e.when.from, e.when.to, oldest, newest, e.confidence, e.conflicts.length);
    for (const p of e.participants) {
      if (p.for) sql.insertParty.run(p.for, e.id, oldest, newest);
      const key = personKey(p);
      const name = fullName(p);
      if (key && name) sql.insertPerson.run(key, e.id, name, foldedWords(name).join(" "), p.for, p.office, oldest, newest);
    }
  }
}
