/** What reports claim, as it lies in the tables: claim sets with their keys, positions, and the passages that a search finds. */
import type { DatabaseSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import type { Reading } from "../reading/reading.ts";
import { dayOf } from "../record/days.ts";
import type { Accounts } from "./accounts.ts";
import type { Blocks } from "./blocks.ts";
import type { Kept } from "./kept.ts";
import { firstPassageOf } from "./passage-id.ts";
import { passagesOf } from "./passages.ts";

const statements = (db: DatabaseSync) => ({
  setsOf: db.prepare("SELECT id, entry FROM claim_set WHERE report = ?"),
  deleteDoubts: db.prepare("DELETE FROM doubt WHERE a = ?1 OR b = ?1"),
  deleteSets: db.prepare("DELETE FROM claim_set WHERE report = ?"),
  insertSet: db.prepare("INSERT INTO claim_set (id, report, entry, facts) VALUES (?, ?, ?, ?)"),
  deletePositions: db.prepare("DELETE FROM position WHERE report = ?"),
  deletePositionParties: db.prepare("DELETE FROM position_party WHERE report = ?"),
  insertPosition: db.prepare("INSERT INTO position (report, n, claim_set, by_name, json) VALUES (?, ?, ?, ?, ?)"),
  insertPositionParty: db.prepare("INSERT OR IGNORE INTO position_party (party, report, n) VALUES (?, ?, ?)"),
  deleteWords: db.prepare("DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passage WHERE report = ?)"),
  deletePassages: db.prepare("DELETE FROM passage WHERE report = ?"),
  insertPassage: db.prepare("INSERT OR IGNORE INTO passage (id, report, claim_set, title, quote) VALUES (?, ?, ?, ?, ?)"),
  insertWords: db.prepare("INSERT INTO passage_words (rowid, words) VALUES (?, ?)"),
});

/** Words of a passage on their way into the index. */
interface Indexed {
  readonly id: number;
  readonly words: string;
}

export class Claims {
  private readonly sql: ReturnType<typeof statements>;
  private readonly blocks: Blocks;
  private readonly kept: Kept;
  private readonly accounts: Accounts;
  constructor(db: DatabaseSync, blocks: Blocks, kept: Kept, accounts: Accounts) {
    this.sql = statements(db);
    this.blocks = blocks;
    this.kept = kept;
    this.accounts = accounts;
  }

  /** Claim sets that reports have now, and the entries that hold them. */
  held(reports: Iterable<string>): { readonly id: string; readonly entry: string }[] {
    return [...reports].flatMap((report) =>
      this.sql.setsOf.all(report).map((row) => ({ id: row.id as string, entry: row.entry as string })),
    );
  }

  /**
   * Puts the claims of each report's counting reading in the place of those it had; their ids. Until they are solved they stay with
   * the entries that held them.
   */
  replace(reports: Iterable<string>): string[] {
    const ids: string[] = [];
    const indexed: Indexed[] = [];
    for (const report of reports) {
      const holders = new Map(this.held([report]).map(({ id, entry }) => [id, entry]));
      this.remove(report, holders.keys());
      const told = this.accounts.of(report);
      if (!told) continue;
      for (const { facts } of told.sets) {
        this.sql.insertSet.run(facts.id, report, holders.get(facts.id) ?? "", JSON.stringify(facts));
        this.blocks.keep(facts);
        ids.push(facts.id);
      }
      this.keepPositions(report, told.account.reading);
      indexed.push(...this.keepPassages(report, told.account.reading));
    }
    // The index of words is written piecemeal where ids do not ascend.
    for (const { id, words } of indexed.sort((a, b) => a.id - b.id)) this.sql.insertWords.run(id, words);
    return ids;
  }

  private remove(report: string, sets: Iterable<string>): void {
    const { sql } = this;
    for (const id of sets) {
      this.blocks.remove(id);
      sql.deleteDoubts.run(id);
    }
    sql.deleteSets.run(report);
    sql.deletePositions.run(report);
    sql.deletePositionParties.run(report);
    sql.deleteWords.run(report);
    sql.deletePassages.run(report);
  }

  private keepPositions(report: string, reading: Reading): void {
    reading.positions.forEach((p, n) => {
      const by = p.by.name === null ? null : foldedWords(p.by.name).join(" ");
      this.sql.insertPosition.run(report, n, p.engagement, by, JSON.stringify(p));
      for (const side of [p.by, ...p.toward]) if (side.for) this.sql.insertPositionParty.run(side.for, report, n);
    });
  }

  private keepPassages(report: string, reading: Reading): Indexed[] {
    let id = firstPassageOf(report, dayOf(reading.report.published));
    return passagesOf(this.kept.textOf(report), reading).map(({ claimSet, quote, words }) => {
      while (!this.sql.insertPassage.run(id, report, claimSet, reading.report.title, quote).changes) id++;
      return { id: id++, words };
    });
  }
}
