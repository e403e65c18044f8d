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
import type { Words } from "./words.ts";

const statements = (db: DatabaseSync) => ({
  numberOf: db.prepare("SELECT no FROM report WHERE id = ?"),
  setsOf: db.prepare("SELECT no, id, entry FROM claim_set WHERE report = ?"),
  deleteDoubts: db.prepare("DELETE FROM doubt WHERE a = ?1 OR b = ?1"),
  deleteSets: db.prepare("DELETE FROM claim_set WHERE report = ?"),
  insertSet: db.prepare("INSERT INTO claim_set (report, id, entry, facts) VALUES (?, ?, ?, ?)"),
  deletePositions: db.prepare("DELETE FROM position WHERE report = ?"),
  deletePositionParties: db.prepare("DELETE FROM position_party WHERE report = ?"),
  insertPosition: db.prepare("INSERT INTO position (report, n, claim_set, by_name, json) VALUES (?, ?, ?, ?, ?)"),
  insertPositionParty: db.prepare("INSERT OR IGNORE INTO position_party (report, n, party) VALUES (?, ?, ?)"),
  deleteWords: db.prepare("DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passage WHERE report = ?)"),
  deletePassages: db.prepare("DELETE FROM passage WHERE report = ?"),
  insertPassage: db.prepare("INSERT OR IGNORE INTO passage (report, id, claim_set, title, quote) VALUES (?, ?, ?, ?, ?)"),
  insertWords: db.prepare("INSERT INTO passage_words (rowid, words) VALUES (?, ?)"),
});

/** Words of a passage on their way into the index. */
interface Indexed {
  readonly id: number;
  readonly words: string;
}

/** A claim set as it is kept; `entry` is the number of the one that holds it, null where none does. */
interface Held {
  readonly no: number;
  readonly id: string;
  readonly entry: number | null;
}

/** Numbers of a report's claim sets by their ids. */
type Numbers = ReadonlyMap<string, number>;

const numberIn = (numbers: Numbers, id: string | null): number | null => (id === null ? null : (numbers.get(id) ?? null));

export class Claims {
  private readonly sql: ReturnType<typeof statements>;
  private readonly blocks: Blocks;
  private readonly kept: Kept;
  private readonly accounts: Accounts;
  private readonly words: Words;
  constructor(db: DatabaseSync, blocks: Blocks, kept: Kept, accounts: Accounts, words: Words) {
    this.words = words;
    this.sql = statements(db);
    this.blocks = blocks;
    this.kept = kept;
    this.accounts = accounts;
  }

  /** Claim sets that reports have now, and the entries that hold them. */
  held(reports: Iterable<string>): Held[] {
    return [...reports].flatMap((report) => this.setsOf(this.numberOf(report)));
  }

  private numberOf(report: string): number | null {
    return (this.sql.numberOf.get(report)?.no ?? null) as number | null;
  }

  private setsOf(report: number | null): Held[] {
    return report === null ? [] : (this.sql.setsOf.all(report) as unknown as Held[]);
  }

  /**
   * Puts the claims of each report's counting reading in the place of those it had; their ids. Until they are solved they stay with
   * the entries that held them.
   */
  replace(reports: Iterable<string>): string[] {
    const ids: string[] = [];
    const indexed: Indexed[] = [];
    for (const id of reports) {
      const report = this.numberOf(id);
      if (report === null) continue;
      const before = this.setsOf(report);
      const holders = new Map(before.map((held) => [held.id, held.entry]));
      this.remove(report, before);
      const told = this.accounts.of(id);
      if (!told) continue;
      const numbers = new Map<string, number>();
      for (const { facts } of told.sets) {
        const entry = holders.get(facts.id) ?? null;
        const no = Number(this.sql.insertSet.run(report, facts.id, entry, JSON.stringify(facts)).lastInsertRowid);
        numbers.set(facts.id, no);
        this.blocks.keep(no, facts);
        ids.push(facts.id);
      }
      this.keepPositions(report, told.account.reading, numbers);
      indexed.push(...this.keepPassages(report, told.account.reading, numbers));
    }
    // The index of words is written piecemeal where ids do not ascend.
    for (const { id, words } of indexed.sort((a, b) => a.id - b.id)) {
      this.sql.insertWords.run(id, words);
      this.words.keep(words);
    }
    return ids;
  }

  private remove(report: number, sets: readonly Held[]): void {
    const { sql } = this;
    for (const { no, id } of sets) {
      this.blocks.remove(no, id);
      sql.deleteDoubts.run(id);
    }
    sql.deleteSets.run(report);
    sql.deletePositions.run(report);
    sql.deletePositionParties.run(report);
    sql.deleteWords.run(report);
    sql.deletePassages.run(report);
  }

  private keepPositions(report: number, reading: Reading, numbers: Numbers): void {
    reading.positions.forEach((p, n) => {
      const by = p.by.name === null ? null : foldedWords(p.by.name).join(" ");
      this.sql.insertPosition.run(report, n, numberIn(numbers, p.engagement), by, JSON.stringify(p));
      for (const side of [p.by, ...p.toward]) if (side.for) this.sql.insertPositionParty.run(report, n, side.for);
    });
  }

  private keepPassages(report: number, reading: Reading, numbers: Numbers): Indexed[] {
    let id = firstPassageOf(reading.report.id, dayOf(reading.report.published));
    return passagesOf(this.kept.textOf(reading.report.id), reading).map(({ claimSet, quote, words }) => {
      const no = numberIn(numbers, claimSet);
      while (!this.sql.insertPassage.run(report, id, no, reading.report.title, quote).changes) id++;
      return { id: id++, words };
    });
  }
}
