/** Entries in whose passages words stand: asked once for the page, the count and the lists of one question. */
import type { DatabaseSync } from "node:sqlite";
import { Rows } from "./rows.ts";
import { matchQuery, NEWEST_MATCHES } from "./search.ts";
import { Words } from "./words.ts";

/** Passages with the words of a filter that are looked at, the newest: a very common word must not cost a look at the whole record. */
const PASSAGES = 5000;
const EVERY = -1;

export class Matches {
  private readonly rows: Rows;
  private last = { question: "", numbers: "" };
  private readonly words: Words;
  constructor(db: DatabaseSync) {
    this.rows = new Rows(db);
    this.words = new Words(db);
  }

  /** Their numbers as JSON; null where nothing is asked. `every`: all passages, for exports. */
  numbersOf(q: string, every: boolean): string | null {
    const words = matchQuery(q, this.words);
    if (words === null) return null;
    const { version, changes } = this.rows.one<{ version: number; changes: number }>(
      "SELECT data_version AS version, total_changes() AS changes FROM pragma_data_version",
    ) ?? { version: 0, changes: 0 };
    const question = `${version} ${changes} ${every} ${words}`;
    if (this.last.question !== question) {
      const numbers = this.rows.all<{ entry: number }>(
        `SELECT DISTINCT c.entry FROM (${NEWEST_MATCHES}) f JOIN passage p INDEXED BY passage_claim_set ON p.id = f.id
          JOIN claim_set c INDEXED BY claim_set_held ON c.no = p.claim_set WHERE c.entry IS NOT NULL`,
        words,
        every ? EVERY : PASSAGES,
      );
      this.last = { question, numbers: JSON.stringify(numbers.map((row) => row.entry)) };
    }
    return this.last.numbers;
  }
}
