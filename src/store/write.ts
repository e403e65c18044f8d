/** Keeps reports and readings, and solves anew what they touch. */
import type { DatabaseSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import type { Reading } from "../reading/reading.ts";
import type { ClaimSet } from "../record/claim-set.ts";
import { sketchOf } from "../record/copies.ts";
import { type Corrections, NO_CORRECTIONS, namedSets } from "../record/corrections.ts";
import type { Facts } from "../record/facts.ts";
import { solvePart } from "../record/solve.ts";
import { Accounts } from "./accounts.ts";
import { Blocks } from "./blocks.ts";
import { Claims } from "./claims.ts";
import { type Decision, Decisions, type KeptCorrection, type Undoing } from "./decisions.ts";
import { Entries } from "./entries.ts";
import { Kept } from "./kept.ts";
import { Remake } from "./remake.ts";
import { NUMBER } from "./report-number.ts";
import { rewindInputs } from "./rewind.ts";
import { statements } from "./statements.ts";
import type { BatchItem, BatchResult } from "./store.ts";
import { keepWordsOfIndex, Words } from "./words.ts";

type Outcome = "added" | "known" | "updated" | "forgotten";

export class Writer {
  private readonly db: DatabaseSync;
  private readonly sql: ReturnType<typeof statements>;
  private readonly blocks: Blocks;
  private readonly accounts: Accounts;
  private readonly claims: Claims;
  private readonly words: Words;
  private readonly entries: Entries;
  private readonly remake: Remake;
  private readonly decisions: Decisions;
  /** Counts others' transactions, as of this one's last. */
  private othersWrote = -1;
  private corrections: Corrections = NO_CORRECTIONS;
  constructor(db: DatabaseSync) {
    this.db = db;
    this.sql = statements(db);
    this.decisions = new Decisions(db);
    this.blocks = new Blocks(db);
    const kept = new Kept(db);
    this.accounts = new Accounts(kept);
    this.words = new Words(db);
    this.claims = new Claims(db, this.blocks, kept, this.accounts, this.words);
    this.entries = new Entries(db);
    this.remake = new Remake(db, this.blocks, this.claims, this.entries);
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
      this.forgetRead();
      this.begin();
      this.solve(new Set(reports), [...about, ...acts.flatMap((act) => this.setsAbout(act))]);
      this.db.exec("DELETE FROM report WHERE no NOT IN (SELECT report FROM reading)");
    });
  }

  /** Overwrites what was deleted: what is to be forgotten is in no page of the file any more. As dear as copying the record. */
  wipe(): void {
    this.db.exec("INSERT INTO passage_words (passage_words) VALUES ('optimize')");
    keepWordsOfIndex(this.db);
    this.db.exec("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /** Takes reports out with all they brought: texts, sources, readings, claims; solves anew what they touched. */
  private withdraw(reports: readonly string[]): void {
    for (const report of reports) {
      this.accounts.drop(report);
      for (const table of ["reading", "past_reading", "source"])
        this.db.prepare(`DELETE FROM ${table} WHERE report = ${NUMBER}`).run(report);
    }
    this.solve(new Set(reports));
    for (const report of reports) this.db.prepare("DELETE FROM report WHERE id = ?").run(report);
  }

  /** The claim sets whose parts a decision changes. */
  private setsAbout(act: Decision["act"]): string[] {
    if (act.kind !== "person" || act.sets.length) return [...namedSets(act)];
    const one = "SELECT p.id FROM entry_person p WHERE p.person IN (?1, ?2) OR p.folded = ?3";
    return this.db
      .prepare(one)
      .all(act.was, act.is.id ?? "", foldedWords(act.was).join(" "))
      .map((row) => row.id as string);
  }

  /** Makes the record anew where it was made by other rules, some reports a transaction: whoever is stopped goes on from there. */
  followRules(): void {
    while (this.remake.isOpen()) this.inTransaction(() => this.remake.step((ids) => this.solveParts(ids)));
  }

  /** What is decided is read in each transaction, and what was read before is forgotten if another process wrote meanwhile. */
  private begin(): void {
    const version = this.sql.dataVersion.get()?.version as number;
    if (version !== this.othersWrote) this.forgetRead();
    this.othersWrote = version;
    this.corrections = this.decisions.load();
    this.blocks.begin(this.corrections);
  }

  private forgetRead(): void {
    this.words.forget();
    this.accounts.clear();
    this.blocks.clear();
  }

  private inTransaction<T>(work: () => T): T {
    this.db.exec("BEGIN IMMEDIATE");
    try {
      this.begin();
      const result = work();
      this.entries.count();
      this.db.exec("COMMIT");
      return result;
    } catch (error) {
      // SQLite has rolled back by itself where the disk was full.
      if (this.db.isTransaction) this.db.exec("ROLLBACK");
      this.forgetRead();
      this.entries.forget();
      throw error;
    }
  }

  /** Keeps a report, its sources and its reading as given; notes in `touched` that its claims must be looked at again. */
  private keep({ report, reading, given }: BatchItem, recorded: string, touched: Set<string>): Outcome {
    if (this.corrections.isForgotten(report.id)) return "forgotten";
    const { sql } = this;
    const sketch = sketchOf(report.body ?? report.text);
    const made = sql.report.run(report.id, report.text, report.body, new Uint8Array(sketch.buffer, 0, sketch.byteLength));
    const isNew = made.changes > 0;
    const no = isNew ? Number(made.lastInsertRowid) : (sql.numberOf.get(report.id)?.no as number);
    let sourceIsNew = false;
    for (const s of report.sources) {
      sourceIsNew ||= !sql.hasSource.get(no, s.source);
      sql.source.run(no, s.source, s.url, s.outlet, s.published, s.retrieved, recorded);
    }
    const readingIsNew = this.keepReading(no, reading, recorded, given ?? "");
    if (isNew || sourceIsNew || readingIsNew) {
      touched.add(report.id);
      this.accounts.drop(report.id);
    }
    if (isNew) this.accounts.take(report.id, { reading, sources: report.sources.map((s) => s.source), sketch });
    return isNew ? "added" : readingIsNew && !sourceIsNew ? "updated" : "known";
  }

  /** Replaces a reading of another version. Of two by one version, which differ by what came with the file, the lesser counts. */
  private keepReading(report: number, reading: Reading, recorded: string, given: string): boolean {
    const { code, knowledge } = reading.report.version;
    const json = JSON.stringify(reading);
    const old = this.sql.oldReading.get(report, reading.report.source);
    if (old && old.code === code && old.knowledge === knowledge && json >= (old.json as string)) return false;
    if (old && old.json !== json) this.sql.pastReading.run(report, reading.report.source, recorded);
    this.sql.reading.run(report, reading.report.source, code, knowledge, reading.report.published, json, recorded, given);
    return true;
  }

  /** `touched` reports have other claims than before; `about` are claim sets about which something else was decided. */
  private solve(touched: ReadonlySet<string>, about: readonly string[] = []): void {
    const held = this.claims.held(touched);
    // The parts as they were: what was held together by a claim that goes must be solved without it.
    const before = this.blocks.partsWith([...about, ...held.map((h) => h.id)]);
    const dirty = [...before.flat().map((f) => f.id), ...this.claims.replace(touched)];
    this.solveParts(
      this.blocks.partsWith(new Set(dirty)),
      held.flatMap((h) => h.entry ?? []),
    );
  }

  /** Solves parts and keeps their entries; takes out those of `stale`, and of the parts, that hold nothing any more. */
  private solveParts(parts: readonly (readonly Facts[])[], stale: readonly number[] = []): void {
    const left = new Set(stale);
    for (const f of parts.flat()) {
      const entry = (this.sql.entryOf.get(this.blocks.number(f.id))?.entry ?? null) as number | null;
      if (entry !== null) left.add(entry);
    }
    for (const part of parts) for (const made of this.solvePart(part)) left.delete(made);
    this.entries.deleteUnheld(left);
  }

  /** Solves one part and keeps its entries; their numbers. */
  private solvePart(part: readonly Facts[]): number[] {
    const { sql } = this;
    const told = part.map((f) => this.accounts.of(f.report)?.sets.find((s) => s.facts.id === f.id) as ClaimSet);
    for (const { id } of part) if (this.corrections.isRejected(id)) sql.setEntry.run(null, this.blocks.number(id));
    const { entries, doubts } = solvePart(told, this.corrections);
    for (const { id } of part) sql.deleteDoubts.run(id);
    for (const d of doubts) sql.insertDoubt.run(d.a, d.b, Number(d.joined), d.score);
    return entries.map(({ entry, ids: own }) => {
      const no = this.entries.keep(entry);
      for (const id of own) sql.setEntry.run(no, this.blocks.number(id));
      return no;
    });
  }
}
