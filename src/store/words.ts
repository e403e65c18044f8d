/**
 * Every word of the passages: the beginning of a word is asked for as the words that begin so. The index reads each of those from its
 * newest passage on and stops where enough are found; a beginning it would read whole, which for a common one is most of the index.
 */
import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Words of one beginning that are asked for one by one; more of them (a very short beginning) are left to the index. */
const MOST = 400;
/** Words that a writer remembers to have kept. */
const REMEMBERED = 200_000;
const BEYOND = "\u{10ffff}";

export class Words {
  private readonly begun: StatementSync;
  private readonly insert: StatementSync;
  private readonly known = new Set<string>();
  constructor(db: DatabaseSync) {
    this.begun = db.prepare(`SELECT word FROM word WHERE word >= ? AND word < ? ORDER BY word LIMIT ${MOST + 1}`);
    this.insert = db.prepare("INSERT OR IGNORE INTO word (word) VALUES (?)");
  }

  /** Keeps the words of a passage; `words` has a space between two. */
  keep(words: string): void {
    for (const word of words.split(" ")) {
      if (word === "" || this.known.has(word)) continue;
      this.insert.run(word);
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.add(word);
    }
  }
  /** What was kept may be gone: the transaction came to nothing, or another process wrote. */
  forget(): void {
    this.known.clear();
  }

  /** A full-text query for passages that hold a word beginning so. */
  beginningWith(beginning: string): string {
    const words = this.begun.all(beginning, beginning + BEYOND).map((row) => row.word as string);
    if (!words.length || words.length > MOST) return `"${beginning}"*`;
    return `(${words.map((word) => `"${word}"`).join(" OR ")})`;
  }
}

/** Leaves the words that passages hold now; those of forgotten texts go. */
export const keepWordsOfIndex = (db: DatabaseSync): void =>
  db.exec(`
    CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab(main, passage_words, row);
    BEGIN IMMEDIATE;
    DELETE FROM word;
    INSERT INTO word SELECT term FROM temp.indexed_word;
    COMMIT;
    DROP TABLE temp.indexed_word;
  `);
