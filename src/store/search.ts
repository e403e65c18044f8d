/** Finding words: passages lie in the index by day of publication, so that a common word costs no more than a rare one. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import type { RecordStore, SearchRow } from "./store.ts";

/** Passages looked at for one question: of a word that more of them hold, the newest. */
export const LOOKED_AT = 2000;
const MOST_A_PAGE = 1000;
const MOST_WORDS = 12;
/** Letters from which a word may be the beginning of a longer one: a letter or two begin too many. */
const BEGINNING = 3;

const asked = (q: string): string[] => foldedWords(q).slice(0, MOST_WORDS);
const exact = (words: readonly string[]): string => words.map((w) => `"${w}"`).join(" ");
/** Of a whole sentence, only the last word may still be typed. */
const SENTENCE = 6;
const prefixed = (words: readonly string[]): string =>
  words
    .map((w, i) => `"${w}"${w.length >= BEGINNING && (words.length < SENTENCE || i === words.length - 1) ? "*" : ""}`)
    .join(" ");

/** A full-text query that asks for every word, or for words that begin so; null where nothing is asked. */
export const matchQuery = (q: string): string | null => {
  const words = asked(q);
  return words.length ? prefixed(words) : null;
};

/** Ids of passages that hold words, the newest first; a negative bound is none. */
export const NEWEST_MATCHES = "SELECT rowid AS id FROM passage_words WHERE passage_words MATCH ? ORDER BY rowid DESC LIMIT ?";

const ROWS = `SELECT e.id AS engagement, r.id AS report, p.title, p.quote
  FROM f JOIN passage p ON p.id = f.id JOIN report r ON r.no = p.report
  LEFT JOIN claim_set c ON c.no = p.claim_set LEFT JOIN entry e ON e.no = c.entry`;

export class Search {
  private readonly count: StatementSync;
  private readonly newest: StatementSync;
  private readonly ranked: StatementSync;
  private readonly telling: StatementSync;
  constructor(db: DatabaseSync) {
    this.telling = db.prepare(
      `SELECT r.id AS report FROM (${NEWEST_MATCHES}) f JOIN passage p ON p.id = f.id JOIN report r ON r.no = p.report GROUP BY r.no ORDER BY max(f.id) DESC`,
    );
    this.count = db.prepare(
      `SELECT count(*) AS n FROM (SELECT 1 FROM passage_words WHERE passage_words MATCH ? LIMIT ${LOOKED_AT + 1})`,
    );
    this.newest = db.prepare(`WITH f AS MATERIALIZED (${NEWEST_MATCHES}) ${ROWS} ORDER BY f.id DESC`);
    this.ranked = db.prepare(
      `WITH f AS MATERIALIZED (SELECT rowid AS id, bm25(passage_words) AS rank FROM passage_words WHERE passage_words MATCH ? ORDER BY 2, 1 LIMIT ?) ${ROWS} ORDER BY f.rank, f.id`,
    );
  }

  private matches(query: string): number {
    return Number(this.count.get(query)?.n);
  }

  /** The likeliest passages first; where more than LOOKED_AT match, the newest of them, newest first. */
  find: RecordStore["search"] = (q, limit) => {
    const words = asked(q);
    if (!words.length) return { items: [], total: 0, more: false };
    const most = Math.max(1, Math.min(MOST_A_PAGE, Math.floor(limit)));
    // The very words first: where they are common enough, longer words that begin so need no look.
    let total = 0;
    for (const query of [exact(words), prefixed(words)]) {
      total = this.matches(query);
      if (total > LOOKED_AT) return { items: this.rows(this.newest, query, most), total: LOOKED_AT, more: true };
    }
    return { items: total ? this.rows(this.ranked, prefixed(words), most) : [], total, more: false };
  };

  /**
   * Reports in whose passages one of the beginnings of words stands, those with a later passage first. Only the rarest words are asked
   * for: `enough` is how many.
   */
  reportsWithAny: RecordStore["reportsWithAny"] = (beginnings, enough) => {
    const queries = beginnings.flatMap((b) => foldedWords(b).map((w) => `"${w}"*`));
    const rarest = queries
      .map((query) => ({ query, n: this.matches(query) }))
      .sort((a, b) => a.n - b.n)
      .slice(0, enough);
    if (!rarest.length) return [];
    return this.telling.all(rarest.map((r) => r.query).join(" OR "), LOOKED_AT).map((row) => row.report as string);
  };

  private rows(statement: StatementSync, query: string, most: number): SearchRow[] {
    return statement.all(query, most).map((r) => ({ ...r })) as unknown as SearchRow[];
  }
}
